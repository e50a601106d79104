import type {
  Branch,
  Cell,
  Condition,
  ConditionClause,
  DecisionBounds,
  Declaration,
  Document,
  Edition,
  Expectation,
  ExpectedOutcome,
  Expression,
  FigureValue,
  Given,
  GivenValue,
  GroupItem,
  Holiday,
  HourStretch,
  InEveryCase,
  LedgerEntry,
  ListedLine,
  Member,
  Occasion,
  Option,
  OtherwiseClause,
  ReliesOn,
  Row,
  Section,
  ShareOf,
  Stage,
  Step,
  Stop,
  TableKey,
  TableOutput,
  TypeNode,
} from "./ast.ts";

/** Any node of the tree: everything that has a kind. */
export type Node =
  | Document
  | Declaration
  | Member
  | FigureValue
  | TableKey
  | TableOutput
  | Edition
  | Section
  | Row
  | Cell
  | TypeNode
  | Branch
  | InEveryCase
  | LedgerEntry
  | Occasion
  | ConditionClause
  | OtherwiseClause
  | ReliesOn
  | Step
  | Option
  | DecisionBounds
  | Given
  | GivenValue
  | Expectation
  | ExpectedOutcome
  | Expression
  | ShareOf["share"]
  | Condition
  | GroupItem
  | Holiday
  | HourStretch
  | Stage
  | Stop
  | ListedLine;

/** What to do on entering nodes, by their kind; `parents` run from the root to the nearest. */
export type Visitor = {
  readonly [K in Node["kind"]]?: (node: Extract<Node, { kind: K }>, parents: readonly Node[]) => void;
};

/** Goes through a node and everything in it, in the order of the text. */
export function visit(root: Node, visitor: Visitor): void {
  walk(root, visitor, []);
}

function walk(node: Node, visitor: Visitor, parents: Node[]): void {
  const enter = visitor[node.kind] as ((node: Node, parents: readonly Node[]) => void) | undefined;
  enter?.(node, parents);
  parents.push(node);
  for (const child of childrenOf(node)) walk(child, visitor, parents);
  parents.pop();
}

/** The nodes directly within a node, in the order of the text. */
export function childrenOf(node: Node): readonly Node[] {
  const children: Node[] = [];
  for (const part of Object.values(node)) gather(part, children);
  return children.sort((a, b) => startOf(a) - startOf(b));
}

/** Nodes within parts that are no nodes themselves, such as tails and look-ups, count as children too. */
function gather(part: unknown, children: Node[]): void {
  if (Array.isArray(part)) {
    for (const element of part) gather(element, children);
  } else if (isNode(part)) {
    children.push(part);
  } else if (typeof part === "object" && part !== null) {
    for (const element of Object.values(part)) gather(element, children);
  }
}

function isNode(part: unknown): part is Node {
  return typeof part === "object" && part !== null && "kind" in part;
}

function startOf(node: Node): number {
  return node.kind === "document" ? 0 : node.span.start;
}
