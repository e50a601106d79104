import type { Branch, ConditionClause, Name, Period } from "../../ast.ts";
import type { Block, Clause, Clauses, Part } from "../block.ts";
import { type Body, emptyBody, stepClauses } from "./steps.ts";

/** An alternative or exception under construction. */
export interface BranchDraft {
  readonly clauses: readonly Clauses[];
  /** The branch as far as it has been read. */
  finish(): Branch;
}

/** Opens a branch: gives the clauses that are at home in it, and what comes of them. */
export function openBranch(block: Block, part: Part, kind: Branch["kind"], name: Name): BranchDraft {
  const body: Body = emptyBody();
  const when: ConditionClause[] = [];
  const notwithstanding: Name[] = [];
  const disapplies: Name[] = [];
  let evenIfNotEntitled = false;
  let period: Period | undefined;
  const names = (clause: Clause, to: Name[]) => {
    block.return(part);
    to.push(...(clause.read((grammar) => grammar.names) ?? []));
  };
  const own: Clauses = {
    inForceFrom: (clause) =>
      (period = block.once(
        clause,
        period,
        clause.read((grammar) => grammar.period),
      )),
    notwithstanding: (clause) => names(clause, notwithstanding),
    disapplies: (clause) => names(clause, disapplies),
    whetherOrNotEntitled: (clause) => {
      evenIfNotEntitled ||= clause.read((grammar) => grammar.nothing) ?? false;
    },
  };
  const finish = (): Branch => ({
    kind,
    ...block.lined(part),
    name,
    heading: part.heading,
    ...(period && { period }),
    notwithstanding,
    disapplies,
    evenIfNotEntitled,
    when,
    reliesOn: body.reliesOn,
    steps: body.steps.map((step) => step()),
  });
  return { clauses: [own, stepClauses(block, body, part), conditionClauses(block, when, part)], finish };
}

/** `when` and `unless`. */
export function conditionClauses(block: Block, to: ConditionClause[], home = block.declaration): Clauses {
  return {
    when: (clause) => readCondition(block, clause, { negated: false, to, home }),
    unless: (clause) => readCondition(block, clause, { negated: true, to, home }),
  };
}

/** Reads a condition with its tail and keeps it. */
export function readCondition(
  block: Block,
  clause: Clause,
  { negated, to, home }: { readonly negated: boolean; readonly to: ConditionClause[]; readonly home: Part },
): void {
  block.return(home);
  const condition = clause.read((grammar) => grammar.conditionClause);
  if (condition) to.push({ kind: "condition-clause", ...clause.lined(), negated, ...condition });
}
