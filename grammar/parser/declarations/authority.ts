import type { Authority, Delegation } from "../../ast.ts";
import type { Block, Clauses } from "../block.ts";

/** `authority secretary_general`: a name, and who acts in its place. */
export function readAuthority(block: Block): Authority {
  const name = block.head.read((grammar) => grammar.name) ?? block.nameless();
  const delegations: Delegation[] = [];
  const clauses: Clauses = {
    isReplacedBy: (clause) => {
      const line = clause.read((grammar) => grammar.replacement);
      if (line) delegations.push({ ...clause.lined(), ...line });
    },
    delegatesTo: (clause) => {
      const line = clause.read((grammar) => grammar.delegation);
      if (line) delegations.push({ ...clause.lined(), ...line });
    },
  };
  block.read(() => [clauses]);
  const { declaration } = block;
  return {
    kind: "authority",
    ...block.lined(declaration),
    name,
    heading: declaration.heading,
    delegations,
  };
}
