import type { ConditionClause, Procedure, Stage } from "../../ast.ts";
import type { Block, Clauses } from "../block.ts";
import { missingClause } from "../problems.ts";
import { readCondition } from "./branch.ts";
import { openStage, type StageDraft } from "./stage.ts";

/** `procedure improvement_plan`: when it opens and ends, and its stages. */
export function readProcedure(block: Block): Procedure {
  const name = block.head.read((grammar) => grammar.name) ?? block.nameless();
  const opensWhen: ConditionClause[] = [];
  const endsWhen: ConditionClause[] = [];
  const drafts: StageDraft[] = [];
  const home = block.declaration;
  const opening: Clauses = {
    stage: (clause) => {
      const stageName = clause.read((grammar) => grammar.name);
      drafts.push(openStage(block, clause, stageName ?? { span: clause.span, text: "" }));
    },
  };
  const governing: Clauses = {
    opensWhen: (clause) => readCondition(block, clause, { negated: false, to: opensWhen, home }),
    endsWhen: (clause) => readCondition(block, clause, { negated: false, to: endsWhen, home }),
  };
  block.read(() => [drafts.at(-1)?.clauses ?? governing, opening]);
  const stages: readonly Stage[] = drafts.map((draft) => draft.finish());
  if (stages.length === 0) block.reader.report(missingClause(block.head.span, "stage"));
  return { kind: "procedure", ...block.lined(home), name, heading: home.heading, opensWhen, endsWhen, stages };
}
