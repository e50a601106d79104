import type { Spells } from "../rulebook/expression.ts";
import { type CalendarDate, compareDates } from "../values/calendar-date.ts";
import { dayNumber } from "../values/day-number.ts";
import { clipped, type DayRun, joined } from "../values/day-runs.ts";
import { type Truth, truthOf } from "./conditions.ts";
import { type Member, membersOf } from "./expressions/members.ts";
import { type Finding, isNothing, isValued, open, traced, without } from "./finding.ts";
import type { Trace } from "./outcome.ts";
import { evaluateIn, type Scope } from "./scope.ts";
import { traceNode } from "./trace-node.ts";

/** The records that last, as far as it is known which count and between which days. */
export interface SpellsFound {
  readonly ok: true;
  /** The runs of the records that count for sure. */
  readonly sure: readonly DayRun[];
  /** With the records that may count besides, for as long as they may last; an end not known is infinite. */
  readonly possible: readonly DayRun[];
  /** Why some records only may count, and the days on which they may. */
  readonly undecided: readonly { readonly days: DayRun; readonly findings: readonly Finding[] }[];
  /** What all this was found from. */
  readonly from: readonly Finding[];
  readonly trace: readonly Trace[];
}

/** Finds the records of a list that last; or the finding because of which nothing can be counted. */
export function spellsOf(
  spells: Spells,
  scope: Scope,
): SpellsFound | { readonly ok: false; readonly finding: Finding } {
  const found = membersOf(spells, scope);
  if (!found.ok) return found;
  const all = found.members.map((member) => spellOf(spells, member));
  const trace = [...found.list.trace, ...all.map((spell) => spell.trace)];
  const failure = all.find((spell) => spell.failure)?.failure;
  if (failure) return { ok: false, finding: traced(failure, trace) };
  const counting = all.flatMap((spell) => (spell.days ? [{ ...spell, days: spell.days }] : []));
  return {
    ok: true,
    sure: joined(counting.flatMap(({ sure }) => sure ?? [])),
    possible: joined(counting.map(({ days }) => days)),
    undecided: counting
      .filter(({ openness }) => openness.length > 0)
      .map(({ days, openness }) => ({ days, findings: openness })),
    from: [found.list, ...all.flatMap((spell) => spell.from)],
    trace,
  };
}

/** What of these is undecided within some days. */
export function undecidedWithin({ undecided }: SpellsFound, within: DayRun): readonly Finding[] {
  return undecided.filter(({ days }) => clipped([days], within).length > 0).flatMap(({ findings }) => findings);
}

interface Spell {
  /** The days that it may cover; nothing where it is none of the records meant, or has no day. */
  readonly days?: DayRun;
  /** The days that it covers for sure: with one end not known, the other. */
  readonly sure?: DayRun;
  /** What is open about it. */
  readonly openness: readonly Finding[];
  readonly from: readonly Finding[];
  /** Because of which nothing can be counted: it ends before it begins. */
  readonly failure?: Finding;
  readonly trace: Trace;
}

function spellOf({ first, last }: Spells, { condition, record, scope }: Member): Spell {
  const { subject, index } = record;
  const counts = truthOf(condition);
  const what = { kind: "spell" as const, subject, index, counts };
  if (counts === "no") return { openness: [], from: [condition], trace: traceNode(what, condition) };
  const ends = [evaluateIn(scope, first), evaluateIn(scope, last)];
  const [from, to] = ends.map(dateOf);
  const all = [condition, ...ends];
  const children = all.flatMap((finding) => finding.trace);
  const days = { ...(from && { from }), ...(to && { to }) };
  const spell = { from: all, trace: traceNode({ ...what, ...days }, condition, { children }) };
  if (ends.some(isNothing)) return { ...spell, openness: [] };
  const openness = [...(counts === "open" ? [condition] : []), ...ends.filter((end) => !dateOf(end))];
  if (!from || !to || compareDates(from, to) <= 0) return { ...spell, ...daysBetween(from, to, counts), openness };
  const reversed = without({ kind: "reversed", subject, index, from, to });
  return { ...spell, openness, failure: counts === "open" ? open([condition]) : reversed };
}

/** The days that a record may cover, and those that it does for sure. */
function daysBetween(
  from: CalendarDate | undefined,
  to: CalendarDate | undefined,
  counts: Truth,
): Pick<Spell, "days" | "sure"> {
  const days = { first: from ? dayNumber(from) : -Infinity, last: to ? dayNumber(to) : Infinity };
  const known = [from, to].flatMap((day) => (day ? [dayNumber(day)] : []));
  if (counts === "open" || known.length === 0) return { days };
  return { days, sure: { first: Math.min(...known), last: Math.max(...known) } };
}

function dateOf(finding: Finding): CalendarDate | undefined {
  return isValued(finding) && finding.value.kind === "date" ? finding.value.date : undefined;
}
