import type { Calendar } from "../../rulebook/rulebook.ts";
import { type Counted, coveredTime, hoursBetween, otherHours, type Spell } from "../../values/covered-time.ts";
import { compareMoments } from "../../values/moment.ts";
import { numberValue } from "../../values/value.ts";
import { isWorked } from "../../values/working-day.ts";
import { truthOf } from "../conditions.ts";
import { basedOn, type Finding, isNothing, isValued, nothing, open, traced, valued, without } from "../finding.ts";
import { hoursTold, tallyOf } from "../hours-tally.ts";
import { between } from "../range.ts";
import { doNotFit } from "../reason-of.ts";
import { evaluateIn, type Scope } from "../scope.ts";
import { under } from "../trace-node.ts";
import { asRecord, type Member, membersOf } from "./members.ts";
import type { Of } from "./of.ts";

/**
 * `hours covered by SPELLS from A to B`: of the spells together, so that none counts twice. Where it is open which spells
 * are meant, the hours lie between those of the sure ones and those of all.
 */
export function hoursCovered(expression: Of<"hours-covered">, scope: Scope): Finding {
  const { hours, days: which } = expression;
  const what = {
    kind: "hours-covered" as const,
    ...(hours && { hours: hours.key }),
    ...(which && { calendar: which.calendar }),
  };
  const found = membersOf(expression.members, scope);
  if (!found.ok) return under(what, found.finding, { span: expression.span });
  const days = [evaluateIn(scope, expression.from), evaluateIn(scope, expression.to)] as const;
  const candidates = found.members.filter(({ condition }) => truthOf(condition) !== "no");
  const spells = candidates.map((member) => spellOf(expression, member));
  const all = [found.list, ...spells.map(({ finding }) => finding), ...days];
  const answer = days.find(isNothing) ?? answerOf(expression, spells, days, scope);
  const finding = isNothing(answer) ? nothing(answer.status, ...all) : basedOn(answer, ...all);
  return under(what, finding, { span: expression.span });
}

/** A record as far as it is known: whether it is one of those meant, and from when to when it lasts. */
interface SpellFound {
  readonly isSure: boolean;
  readonly finding: Finding;
  /** Absent where an end is not known, or where the record has none and so covers nothing. */
  readonly spell?: Spell;
}

function spellOf({ began, ended }: Of<"hours-covered">, member: Member): SpellFound {
  const { condition } = member;
  const isSure = truthOf(condition) === "yes";
  const ends = [evaluateIn(member.scope, began), evaluateIn(member.scope, ended)] as const;
  const [from, to] = ends.map((end) => (end.value?.kind === "date-and-time" ? end.value.moment : undefined));
  if (!from || !to) return { isSure, finding: asRecord(member, unfinished(condition, ends)) };
  const finding = asRecord(member, lengthOf({ from, to }, condition, ends));
  if (compareMoments(from, to) <= 0) return { isSure, finding, spell: { from, to } };
  return { isSure, finding: asRecord(member, without(doNotFit(endsFirst), { from: ends })) };
}

/** How long a record lasts, where it is one of those meant. */
function lengthOf({ from, to }: Spell, condition: Finding, ends: readonly [Finding, Finding]): Finding {
  const length = valued(numberValue(hoursBetween(from, to)), condition, ...ends);
  return truthOf(condition) === "yes" ? length : traced(open([condition]), length.trace);
}

function unfinished(condition: Finding, ends: readonly [Finding, Finding]): Finding {
  const missing = ends.find((end) => !isValued(end));
  return missing ? open([condition, ...ends]) : without(doNotFit(notByTheClock), { from: ends });
}

function answerOf(
  expression: Of<"hours-covered">,
  spells: readonly SpellFound[],
  [from, to]: readonly [Finding, Finding],
  scope: Scope,
): Finding {
  if (from.value?.kind !== "date" || to.value?.kind !== "date") {
    return isValued(from) && isValued(to) ? without(doNotFit(notADay)) : open([from, to]);
  }
  const which = { from: from.value.date, to: to.value.date, ...narrowing(expression, scope) };
  const tally = (kept: readonly SpellFound[]) =>
    tallyOf(
      coveredTime(
        kept.flatMap(({ spell }) => spell ?? []),
        which,
      ),
      expression.days?.calendar,
    );
  const sure = tally(spells.filter(({ isSure }) => isSure));
  const undecided = spells.filter(({ isSure, spell }) => !isSure || !spell);
  if (undecided.length === 0) return hoursTold(sure);
  const most = undecided.every(({ spell }) => spell) ? tally(spells) : undefined;
  return open(
    undecided.map(({ finding }) => ({ ...finding, trace: [] })),
    between(sure.hours, most?.hours),
  );
}

/** The hours of the day and the days that the expression means. */
function narrowing(
  { hours, days }: Of<"hours-covered">,
  { case: { rulebook } }: Scope,
): Pick<Counted, "hours" | "counts"> {
  const stretches = hours && rulebook.hoursOfTheDay.get(hours.key)?.stretches;
  const calendar = days && rulebook.calendars.get(days.calendar);
  return {
    ...(hours && stretches && { hours: hours.outside ? otherHours(stretches) : stretches }),
    ...(days && calendar && { counts: daysOf(calendar, days.worked) }),
  };
}

function daysOf(calendar: Calendar, worked: boolean): NonNullable<Counted["counts"]> {
  const days = { ...calendar, holidays: calendar.holidays.map(({ date }) => date) };
  return (date) => {
    const answer = isWorked(date, days);
    return answer === undefined ? undefined : answer === worked;
  };
}

const endsFirst = {
  en: "A record ends before it begins.",
  fr: "Une fiche finit avant d'avoir commencé.",
};

const notByTheClock = {
  en: "A record does not last from one date and time to another.",
  fr: "Une fiche ne s'étend pas d'une date et heure à une autre.",
};

const notADay = {
  en: "Hours are counted from one day to another.",
  fr: "Les heures se comptent d'un jour à un autre.",
};
