import type {
  ConditionClause,
  Decision,
  DecisionBounds,
  Expression,
  Name,
  Period,
  ReliesOn,
  Words,
} from "../../ast.ts";
import type { Block, Clause, Clauses } from "../block.ts";
import { conditionClauses } from "./branch.ts";

/** `decision frontier_exception`: who decides, when, within what bounds. */
export function readDecision(block: Block): Decision {
  const head = block.head.read((grammar) => grammar.owned) ?? { name: block.nameless() };
  const when: ConditionClause[] = [];
  const power = readPower(block);
  let period: Period | undefined;
  let mayBe: DecisionBounds | undefined;
  let untilDecided: Expression | undefined;
  const clauses: Clauses = {
    ...conditionClauses(block, when),
    ...power.clauses,
    inForceFrom: (clause) =>
      (period = block.once(
        clause,
        period,
        clause.read((grammar) => grammar.period),
      )),
    mayBe: (clause) =>
      (mayBe = block.once(
        clause,
        mayBe,
        clause.read((grammar) => grammar.mayBe),
      )),
    untilDecided: (clause) =>
      (untilDecided = block.once(
        clause,
        untilDecided,
        clause.read((grammar) => grammar.expression),
      )),
  };
  block.read(() => [clauses]);
  return {
    kind: "decision",
    ...block.lined(block.declaration),
    ...head,
    heading: block.declaration.heading,
    ...(period && { period }),
    when,
    ...power.finish(),
    ...(mayBe && { mayBe }),
    ...(untilDecided && { untilDecided }),
  };
}

type Power = Pick<Decision, "restsWith" | "afterConsulting" | "onRecommendationOf" | "havingRegardTo" | "reliesOn">;

/** Who holds the power, and what they must hear or consider. */
function readPower(block: Block): { readonly clauses: Clauses; finish(): Power } {
  const restsWith: Decision["restsWith"][number][] = [];
  const afterConsulting: Name[] = [];
  const onRecommendationOf: Name[] = [];
  const havingRegardTo: Words[] = [];
  const reliesOn: ReliesOn[] = [];
  const names = (clause: Clause, to: Name[]) => void to.push(...(clause.read((grammar) => grammar.names) ?? []));
  const clauses: Clauses = {
    restsWith: (clause) => {
      const holder = readHolder(block, clause);
      if (holder) restsWith.push(holder);
    },
    afterConsulting: (clause) => names(clause, afterConsulting),
    onTheRecommendationOf: (clause) => names(clause, onRecommendationOf),
    havingRegardTo: (clause) => block.words(clause, (words) => havingRegardTo.push(words)),
    reliesOn: (clause) => {
      const relied = clause.read((grammar) => grammar.readingTaken);
      if (relied) reliesOn.push({ kind: "relies-on", ...clause.lined(), ...relied });
    },
  };
  return { clauses, finish: () => ({ restsWith, afterConsulting, onRecommendationOf, havingRegardTo, reliesOn }) };
}

/** `rests with AUTHORITY where CONDITION`. */
export function readHolder(block: Block, clause: Clause): Decision["restsWith"][number] | undefined {
  const holder = clause.read((grammar) => grammar.restsWith);
  return holder && { ...holder, span: block.reader.span(clause.span.start, clause.end) };
}
