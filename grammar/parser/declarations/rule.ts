import type { Branch, ConditionClause, InEveryCase, OtherwiseClause, Period, Rule, TypeNode } from "../../ast.ts";
import type { Block, Clause, Clauses } from "../block.ts";
import { type BranchDraft, conditionClauses, openBranch, readCondition } from "./branch.ts";
import { readLimitClauses } from "./limit-clauses.ts";
import { type Body, emptyBody, stepClauses } from "./steps.ts";

/** `rule NAME of SUBJECT`, `definition NAME` or `time limit NAME`: what governs it, the general case or alternatives, exceptions, `in every case`. */
export function readRule(block: Block, defines: Rule["defines"]): Rule {
  const head = block.head.read((grammar) => grammar.owned) ?? { name: block.nameless() };
  const general: Body = emptyBody();
  const governing = readGoverning(block);
  const parts = readParts(block);
  const limit = defines === "time-limit" ? readLimitClauses(block) : undefined;
  const home = [governing.clauses, ...(limit ? [limit.clauses] : []), stepClauses(block, general), parts.opening];
  block.read(() => parts.current() ?? home);
  const inEveryCase = parts.inEveryCase();
  limit?.check();
  return {
    kind: "rule",
    ...block.lined(block.declaration),
    defines,
    ...head,
    heading: block.declaration.heading,
    ...governing.finish(),
    reliesOn: general.reliesOn,
    steps: general.steps.map((step) => step()),
    alternatives: parts.branches("alternative"),
    exceptions: parts.branches("exception"),
    ...(inEveryCase && { inEveryCase }),
    ...(limit && { limit: limit.finish() }),
  };
}

type Governing = Pick<Rule, "type" | "period" | "appliesWhere" | "when" | "otherwise">;

/** The clauses above the general case, which govern all that follows. */
export function readGoverning(block: Block): { readonly clauses: Clauses; finish(): Governing } {
  const appliesWhere: ConditionClause[] = [];
  const when: ConditionClause[] = [];
  let type: TypeNode | undefined;
  let period: Period | undefined;
  let otherwise: OtherwiseClause | undefined;
  const clauses: Clauses = {
    gives: (clause) =>
      (type = block.once(
        clause,
        type,
        clause.read((grammar) => grammar.type),
      )),
    inForceFrom: (clause) =>
      (period = block.once(
        clause,
        period,
        clause.read((grammar) => grammar.period),
      )),
    appliesWhere: (clause) =>
      readCondition(block, clause, { negated: false, to: appliesWhere, home: block.declaration }),
    otherwise: (clause) => {
      const value = clause.read((grammar) => grammar.valueClause);
      otherwise = block.once(clause, otherwise, value && { kind: "otherwise", ...clause.lined(), ...value });
    },
    ...conditionClauses(block, when),
  };
  const finish = () => ({
    appliesWhere,
    when,
    ...(type && { type }),
    ...(period && { period }),
    ...(otherwise && { otherwise }),
  });
  return { clauses, finish };
}

interface Parts {
  /** The clauses that open a part. */
  readonly opening: Clauses;
  /** The clauses at home in the part last opened, if one is open, with those that open the next. */
  current(): readonly Clauses[] | undefined;
  branches(kind: Branch["kind"]): Branch[];
  inEveryCase(): InEveryCase | undefined;
}

/** The parts below the general case: alternatives, exceptions and `in every case`. */
function readParts(block: Block): Parts {
  const branches: { readonly kind: Branch["kind"]; readonly draft: BranchDraft }[] = [];
  let always: AlwaysDraft | undefined;
  let current: readonly Clauses[] | undefined;
  const open = (clause: Clause, kind: Branch["kind"]) => {
    const name = clause.read((grammar) => grammar.name);
    const draft = openBranch(block, block.open(clause), kind, name ?? { span: clause.span, text: "" });
    branches.push({ kind, draft });
    current = [...draft.clauses, opening];
  };
  const opening: Clauses = {
    alternative: (clause) => open(clause, "alternative"),
    exceptWhere: (clause) => open(clause, "exception"),
    inEveryCase: (clause) => {
      clause.read((grammar) => grammar.nothing);
      always = block.once(clause, always, openInEveryCase(block, clause)) ?? always;
      current = [...(always?.clauses ?? []), opening];
    },
  };
  return {
    opening,
    current: () => current,
    branches: (kind) => branches.filter((branch) => branch.kind === kind).map(({ draft }) => draft.finish()),
    inEveryCase: () => always?.finish(),
  };
}

interface AlwaysDraft {
  readonly clauses: readonly Clauses[];
  finish(): InEveryCase;
}

function openInEveryCase(block: Block, clause: Clause): AlwaysDraft {
  const part = block.open(clause);
  const body = emptyBody();
  return {
    clauses: [stepClauses(block, body, part)],
    finish: () => ({
      kind: "in-every-case",
      ...block.lined(part),
      steps: body.steps.map((step) => step()),
      reliesOn: body.reliesOn,
    }),
  };
}
