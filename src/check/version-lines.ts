import type { Expression } from "../rulebook/expression.ts";
import type {
  Branch,
  Decision,
  InForce,
  LedgerEntry,
  Occasion,
  ReadingUse,
  RuleVersion,
  Step,
} from "../rulebook/rulebook.ts";
import { membersExpressions } from "./inner-expressions.ts";
import { perDeclaration } from "./per-declaration.ts";

/** An expression that stands in a version of a rule, and the periods that its lines have on the way down to it. */
export interface PlacedExpression {
  readonly expression: Expression;
  /** Of the version, of the branch, of the line; all must be in force for the expression to be asked. */
  readonly periods: readonly InForce[];
}

/** Every line of a version: from when a time limit runs, conditions, `otherwise`, steps and branches, with their `where` parts. */
export const placedExpressions: (version: RuleVersion) => readonly PlacedExpression[] = perDeclaration(placedInVersion);

function placedInVersion(version: RuleVersion): readonly PlacedExpression[] {
  const outer = [version.inForce];
  const gates = [...version.appliesWhere, ...version.when, ...(version.otherwise ? [version.otherwise] : [])];
  return [
    ...[...limitExpressions(version), ...stageExpressions(version), ...ledgerExpressions(version)].map(
      (expression) => ({
        expression,
        periods: outer,
      }),
    ),
    ...gates.map(({ value, inForce }) => ({ expression: value, periods: [...outer, inForce] })),
    ...version.steps.flatMap((step) => placedInStep(step, outer)),
    ...branchesOf(version).flatMap((branch) => placedInBranch(branch, outer)),
    ...version.inEveryCase.flatMap((step) => placedInStep(step, outer)),
    ...entriesOf(version).flatMap(({ steps }) => steps.flatMap((step) => placedInStep(step, outer))),
  ];
}

/** From when a time limit runs, and what suspends it. */
function limitExpressions({ limit }: RuleVersion): readonly Expression[] {
  return limit ? [limit.runsFrom, ...limit.suspensions.flatMap(({ from, to }) => [from, to])] : [];
}

/** What procedures and stages look at: other stages, the limit, who acts, what shows them to be done or ended. */
function stageExpressions({ procedure, stage }: RuleVersion): readonly Expression[] {
  const ends = procedure ? [...procedure.endsWhen.map(({ value }) => value), ...procedure.stages] : [];
  if (!stage) return ends;
  const { after, within, restsWith, doneWhen } = stage;
  const actors = restsWith.flatMap(({ where }) => where ?? []);
  return [...doneWhen.map(({ value }) => value), ...after, ...(within ? [within] : []), ...actors];
}

/** From when to when a ledger runs, what it opens with, and the days of its entries. */
function ledgerExpressions({ ledger }: RuleVersion): readonly Expression[] {
  if (!ledger) return [];
  const { runs, opensWith, entries } = ledger;
  return [runs.from, runs.to, opensWith, ...entries.flatMap(({ occasion }) => occasionExpressions(occasion))];
}

function occasionExpressions(occasion: Occasion): readonly Expression[] {
  switch (occasion.kind) {
    case "every":
      return [occasion.from];
    case "dated":
      return [occasion.date];
    case "of-each":
      return [occasion.date, ...membersExpressions(occasion.members)];
    default:
      return [];
  }
}

/** The entries of a ledger; none of what is no ledger. */
export function entriesOf({ ledger }: RuleVersion): readonly LedgerEntry[] {
  return ledger?.entries ?? [];
}

function placedInBranch(branch: Branch, outer: readonly InForce[]): readonly PlacedExpression[] {
  const periods = [...outer, branch.inForce];
  return [
    ...branch.when.map(({ value, inForce }) => ({ expression: value, periods: [...periods, inForce] })),
    ...branch.steps.flatMap((step) => placedInStep(step, periods)),
  ];
}

function placedInStep(step: Step, outer: readonly InForce[]): readonly PlacedExpression[] {
  const periods = [...outer, step.inForce];
  return stepExpressions(step).map((expression) => ({ expression, periods }));
}

/** The expressions of one line that acts on the running amount. */
export function stepExpressions(step: Step): readonly Expression[] {
  const whole = step.kind === "in-the-ratio" ? [step.whole] : [];
  return [step.value, ...whole, ...(step.where ? [step.where] : [])];
}

/** The alternatives and exceptions of a version. */
export function branchesOf(version: RuleVersion): readonly Branch[] {
  return [...version.alternatives, ...version.exceptions];
}

/** Every list of steps of a version that runs from top to bottom: the general case, each branch, `in every case`, each entry of a ledger. */
export function stepLists(version: RuleVersion): readonly (readonly Step[])[] {
  const parts = [...branchesOf(version), ...entriesOf(version)];
  return [version.steps, ...parts.map(({ steps }) => steps), version.inEveryCase];
}

/** Every `relies on` line of a version. */
export function readingUses(version: RuleVersion): readonly ReadingUse[] {
  const inParts = [...branchesOf(version), ...entriesOf(version)].flatMap(({ reliesOn }) => reliesOn);
  return [...version.reliesOn, ...inParts, ...version.reliesOnInEveryCase];
}

/** Every expression of a decision: when it may be taken, by whom, and its bounds. */
export function decisionExpressions(decision: Decision): readonly Expression[] {
  const { mayBe, untilDecided } = decision;
  const bounds = mayBe.kind === "values" ? mayBe.values : mayBe.kind === "range" ? [mayBe.least, mayBe.most] : [];
  return [
    ...decision.when.map(({ value }) => value),
    ...decision.restsWith.map(({ where }) => where),
    ...bounds,
    untilDecided,
  ].filter((expression) => expression !== undefined);
}
