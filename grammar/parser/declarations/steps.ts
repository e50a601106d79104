import type { ReliesOn, Step } from "../../ast.ts";
import type { Block, Clause, Clauses } from "../block.ts";

/** Where the steps of a rule or branch are gathered; nodes that may still grow are made at the end. */
export interface Body {
  readonly steps: (() => Step)[];
  readonly reliesOn: ReliesOn[];
}

/** A body with nothing in it. */
export function emptyBody(): Body {
  return { steps: [], reliesOn: [] };
}

const amounts = {
  shallBe: "shall-be",
  thenPlus: "plus",
  thenLess: "less",
  butNotMoreThan: "not-more-than",
  butNotLessThan: "not-less-than",
  theWholeMultipliedBy: "multiplied-by",
  theWholeDividedBy: "divided-by",
  failingWhich: "failing-which",
} as const;

const roundings = { roundedHalfUpTo: "half-up", roundedUpTo: "up", roundedDownTo: "down" } as const;

/** The clauses that add a step to a body, or name what it relies on. `home` is what heading lines belong to afterwards. */
export function stepClauses(block: Block, body: Body, home = block.declaration): Clauses {
  const add = (step: Step | undefined) => {
    block.return(home);
    if (step) body.steps.push(() => step);
  };
  const amountClauses = Object.entries(amounts).map(([id, kind]) => [
    id,
    (clause: Clause) => {
      const amount = clause.read((grammar) => grammar.amount);
      add(amount && { kind, ...clause.lined(), ...amount });
    },
  ]);
  const roundingClauses = Object.entries(roundings).map(([id, direction]) => [
    id,
    (clause: Clause) => {
      const amount = clause.read((grammar) => grammar.amount);
      add(amount && { kind: "rounded", direction, ...clause.lined(), ...amount });
    },
  ]);
  return {
    ...Object.fromEntries(amountClauses),
    ...Object.fromEntries(roundingClauses),
    means: (clause) => {
      const meaning = clause.read((grammar) => grammar.conditionClause);
      add(meaning && { kind: "means", ...clause.lined(), ...meaning });
    },
    inTheRatioOf: (clause) => {
      const ratio = clause.read((grammar) => grammar.ratio);
      add(ratio && { kind: "in-the-ratio", ...clause.lined(), ...ratio });
    },
    inWhich: (clause) => {
      const named = clause.read((grammar) => grammar.partResult);
      const part = block.open(clause);
      if (named) body.steps.push(() => ({ kind: "let", ...block.lined(part), ...named, heading: part.heading }));
    },
    reliesOn: (clause) => {
      block.return(home);
      const relied = clause.read((grammar) => grammar.readingTaken);
      if (relied) body.reliesOn.push({ kind: "relies-on", ...clause.lined(), ...relied });
    },
  };
}
