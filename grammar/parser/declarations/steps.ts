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

type Rounding = Extract<Step, { readonly kind: "rounded" }>;

/** A step that consists of one amount. */
type AmountStep = Exclude<Step, Rounding | { readonly kind: "means" | "in-the-ratio" | "let" }>;

/** The clauses that add a step to a body, or name what it relies on. `home` is what heading lines belong to afterwards. */
export function stepClauses(block: Block, body: Body, home = block.declaration): Clauses {
  const add = (step: Step | undefined) => {
    block.return(home);
    if (step) body.steps.push(() => step);
  };
  const amount = (kind: AmountStep["kind"]) => (clause: Clause) => {
    const amount = clause.read((grammar) => grammar.amount);
    add(amount && { kind, ...clause.lined(), ...amount });
  };
  const rounded = (direction: Rounding["direction"]) => (clause: Clause) => {
    const amount = clause.read((grammar) => grammar.amount);
    add(amount && { kind: "rounded", direction, ...clause.lined(), ...amount });
  };
  return {
    shallBe: amount("shall-be"),
    thenPlus: amount("plus"),
    thenLess: amount("less"),
    butNotMoreThan: amount("not-more-than"),
    butNotLessThan: amount("not-less-than"),
    theWholeMultipliedBy: amount("multiplied-by"),
    theWholeDividedBy: amount("divided-by"),
    failingWhich: amount("failing-which"),
    roundedHalfUpTo: rounded("half-up"),
    roundedUpTo: rounded("up"),
    roundedDownTo: rounded("down"),
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
