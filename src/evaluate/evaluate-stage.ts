import { stageStateChoice } from "../rulebook/names/directory.ts";
import type { Key, RuleVersion, Stage } from "../rulebook/rulebook.ts";
import { type CalendarDate, compareDates } from "../values/calendar-date.ts";
import { daysBetween } from "../values/elapsed.ts";
import { choiceValue } from "../values/value.ts";
import { any, negated, truthOf } from "./conditions.ts";
import { doneOn } from "./done-on.ts";
import { whoDecides } from "./evaluate-decision.ts";
import { type Finding, isNothing, isValued, nothing, open, traced, valued, without, yesOrNo } from "./finding.ts";
import type { TraceSubject } from "./outcome.ts";
import { doNotFit } from "./reason-of.ts";
import { evaluateIn, type Scope } from "./scope.ts";
import {
  hasEnded,
  hasOpened,
  isDone,
  isNotNeeded,
  isReached,
  no,
  type StageLines,
  stageLines,
} from "./stage-progress.ts";
import { traceNode } from "./trace-node.ts";

/**
 * What a stage is as of the reference date. It is settled where only one state is possible with what is known; a stage of a
 * procedure that has not opened is not applicable.
 */
export function stateOfStage(key: Key, version: RuleVersion, stage: Stage, scope: Scope): Finding {
  const procedure = scope.case.rulebook.rules.get(stage.procedure)?.versions[0];
  if (!procedure?.procedure) return without(doNotFit(noProcedure));
  const opened = hasOpened(stage.procedure, procedure, scope);
  if (truthOf(opened) === "no") return nothing("not-applicable", opened);
  if (truthOf(opened) === "open") return open([opened]);
  const lines: StageLines = { key, version, stage, procedure: { ...procedure, procedure: procedure.procedure } };
  const { states, looked, undecided, last } = possibleStates(lines, scope);
  const [state] = states;
  const isSettled = state !== undefined && states.length === 1;
  const finding = isSettled ? valued(choiceValue(stageStateChoice, state), ...looked) : open(undecided);
  const { acting, conditions } = whoDecides(key, stage.restsWith, scope);
  const authorities = acting.map(({ authority }) => authority);
  const account = traceNode(accountOf(lines, isSettled ? state : undefined, { last, authorities }, scope), finding, {
    children: conditions.flatMap(({ trace }) => trace),
  });
  return traced(finding, [account, ...new Set([...looked.flatMap(({ trace }) => trace), ...last.trace])]);
}

/** What a stage may be with what is known, and what was looked at to come to it. */
interface Possible {
  readonly states: readonly Key[];
  readonly looked: readonly Finding[];
  readonly undecided: readonly Finding[];
  /** The last day, where the stage has a time limit. */
  readonly last: Finding;
}

/** The states that a stage of an open procedure may be in; one alone is settled. */
export function possibleStates(lines: StageLines, scope: Scope): Possible {
  const { within } = lines.stage;
  const last = within ? evaluateIn(scope, within) : nothing("not-applicable");
  const states: Key[] = [];
  const looked: Finding[] = [];
  const undecided: Finding[] = [];
  for (const { state, answer } of questions(lines, last, scope)) {
    const truth = truthOf(answer);
    if (truth !== "no" || state === "done") looked.push(answer);
    if (truth === "no") continue;
    states.push(state);
    if (truth === "yes") break;
    undecided.push(answer);
  }
  return { states, looked, undecided, last };
}

interface Question {
  readonly state: Key;
  readonly answer: Finding;
}

/** Each is asked only if those before it do not decide; one that decides with yes is the state. */
function* questions(lines: StageLines, last: Finding, scope: Scope): Iterable<Question> {
  const { stage, procedure } = lines;
  yield { state: "done", answer: isDone(lines, scope) };
  const ended = hasEnded(stage.procedure, procedure.procedure, scope);
  yield { state: "not_needed", answer: any([traced(ended, []), isNotNeeded(lines, scope)]) };
  yield { state: "waiting", answer: negated(isReached(lines, scope)) };
  yield { state: "late", answer: traced(isOver(last, scope), []) };
  yield { state: "open", answer: yesOrNo(true) };
}

/** Whether a last day is over; where there is none it is not. */
function isOver(last: Finding, { on }: Scope): Finding {
  if (isNothing(last)) return no;
  if (!isValued(last) || last.value.kind !== "date") return open([last]);
  return yesOrNo(compareDates(on, last.value.date) > 0);
}

interface Actors {
  readonly last: Finding;
  readonly authorities: readonly Key[];
}

function accountOf(
  lines: StageLines,
  state: Key | undefined,
  { last, authorities }: Actors,
  scope: Scope,
): Extract<TraceSubject, { readonly kind: "stage" }> {
  const done = state === "done" ? doneOn(lines.stage.doneWhen, scope) : undefined;
  const until = done ?? (state === "late" ? scope.on : undefined);
  const lastDay = isValued(last) && last.value.kind === "date" ? last.value.date : undefined;
  const daysLate = lastDay && until && compareDates(until, lastDay) > 0 ? daysBetween(lastDay, until) : undefined;
  return {
    kind: "stage",
    key: lines.key,
    authorities,
    ...(lastDay && { lastDay }),
    ...(done && { doneOn: done }),
    ...(daysLate !== undefined && { daysLate }),
    early: state === "done" ? doneBefore(lines, done, scope) : [],
  };
}

/** The stages that should have come first and were not done by that day, though needed. */
function doneBefore({ stage }: StageLines, day: CalendarDate | undefined, scope: Scope): readonly Key[] {
  return stage.after.flatMap((expression) => {
    const first = stageLines(expression, scope);
    if (!first || truthOf(isNotNeeded(first, scope)) !== "no") return [];
    const isLater = (other: CalendarDate) => day !== undefined && compareDates(other, day) > 0;
    const done = truthOf(isDone(first, scope));
    const firstDay = done === "yes" ? doneOn(first.stage.doneWhen, scope) : undefined;
    return done === "no" || (firstDay && isLater(firstDay)) ? [first.key] : [];
  });
}

const noProcedure = {
  en: "The rulebook has no procedure that this stage is of.",
  fr: "Le recueil n'a pas de procédure dont ce soit une étape.",
};
