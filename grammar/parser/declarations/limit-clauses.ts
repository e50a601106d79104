import type { Expression, LimitClauses, Name } from "../../ast.ts";
import type { Block, Clauses } from "../block.ts";
import { missingClause } from "../problems.ts";

/** The clauses that only a time limit has, and what comes of them. */
export interface LimitDraft {
  readonly clauses: Clauses;
  /** Reports what no time limit can do without. */
  check(): void;
  finish(): LimitClauses;
}

/** Whom a time limit binds, from when it runs, how it is counted, what suspends it, what silence means. */
export function readLimitClauses(block: Block): LimitDraft {
  const suspensions: LimitClauses["suspensions"][number][] = [];
  const said = new Set<"runsFrom" | "countedBy">();
  let binds: LimitClauses["binds"];
  let runsFrom: Expression | undefined;
  let countedBy: Name | undefined;
  let silenceCountsAs: Name | undefined;
  const clauses: Clauses = {
    binds: (clause) =>
      (binds = block.once(
        clause,
        binds,
        clause.read((grammar) => grammar.binding),
      )),
    runsFrom: (clause) => {
      said.add("runsFrom");
      runsFrom = block.once(
        clause,
        runsFrom,
        clause.read((grammar) => grammar.expression),
      );
    },
    countedBy: (clause) => {
      said.add("countedBy");
      countedBy = block.once(
        clause,
        countedBy,
        clause.read((grammar) => grammar.name),
      );
    },
    suspendedFrom: (clause) => {
      const suspension = clause.read((grammar) => grammar.suspension);
      if (suspension) suspensions.push(suspension);
    },
    silenceCountsAs: (clause) =>
      (silenceCountsAs = block.once(
        clause,
        silenceCountsAs,
        clause.read((grammar) => grammar.name),
      )),
  };
  const finish = (): LimitClauses => ({
    ...(binds && { binds }),
    ...(runsFrom && { runsFrom }),
    ...(countedBy && { countedBy }),
    suspensions,
    ...(silenceCountsAs && { silenceCountsAs }),
  });
  const check = () => {
    for (const id of ["runsFrom", "countedBy"] as const) {
      if (!said.has(id)) block.reader.report(missingClause(block.head.span, id));
    }
  };
  return { clauses, check, finish };
}
