export { describeLines, describeRule } from "./describe.ts";
export type { DescribedLine } from "./described-line.ts";
export { explainHtml, type HtmlOptions } from "./explain-html.ts";
export { explainText, type TextOptions } from "./explain-text.ts";
export { type ExplanationNode, explainTree, type TreeOptions } from "./explain-tree.ts";
export { outcomeWords } from "./outcome-words.ts";
export { wordExpression } from "./word-expression.ts";
