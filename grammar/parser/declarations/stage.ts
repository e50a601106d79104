import type { ConditionClause, Name, Stage } from "../../ast.ts";
import type { Block, Clause, Clauses } from "../block.ts";
import { missingClause } from "../problems.ts";
import { conditionClauses, readCondition } from "./branch.ts";
import { readHolder } from "./decision.ts";

/** A stage under construction: the clauses that are at home in it, and what comes of them. */
export interface StageDraft {
  readonly clauses: Clauses;
  /** The stage as far as it has been read; reports one that nothing shows to be done. */
  finish(): Stage;
}

/** Opens a stage of a procedure. */
export function openStage(block: Block, opening: Clause, name: Name): StageDraft {
  const part = block.open(opening);
  const when: ConditionClause[] = [];
  const doneWhen: ConditionClause[] = [];
  const restsWith: Stage["restsWith"][number][] = [];
  const afterConsulting: Name[] = [];
  const order = readOrder(block);
  let isDoneSaid = false;
  let within: Name | undefined;
  const clauses: Clauses = {
    ...conditionClauses(block, when, part),
    restsWith: (clause) => {
      const holder = readHolder(block, clause);
      if (holder) restsWith.push(holder);
    },
    afterConsulting: (clause) => void afterConsulting.push(...(clause.read((grammar) => grammar.names) ?? [])),
    ...order.clauses,
    withinLimit: (clause) =>
      (within = block.once(
        clause,
        within,
        clause.read((grammar) => grammar.name),
      )),
    doneWhen: (clause) => {
      isDoneSaid = true;
      readCondition(block, clause, { negated: false, to: doneWhen, home: part });
    },
  };
  const finish = (): Stage => {
    if (!isDoneSaid) block.reader.report(missingClause(name.span, "doneWhen"));
    return {
      kind: "stage",
      ...block.lined(part),
      name,
      heading: part.heading,
      when,
      restsWith,
      afterConsulting,
      ...order.finish(),
      ...(within && { within }),
      doneWhen,
    };
  };
  return { clauses, finish };
}

/** Which stages come first. */
function readOrder(block: Block): { readonly clauses: Clauses; finish(): Pick<Stage, "after" | "atAnyTime"> } {
  let after: readonly Name[] | undefined;
  let atAnyTime: true | undefined;
  const clauses: Clauses = {
    afterStages: (clause) =>
      (after = block.once(
        clause,
        after,
        clause.read((grammar) => grammar.names),
      )),
    atAnyTime: (clause) =>
      (atAnyTime = block.once(
        clause,
        atAnyTime,
        clause.read((grammar) => grammar.nothing),
      )),
  };
  return { clauses, finish: () => ({ ...(after && { after }), atAnyTime: atAnyTime ?? false }) };
}
