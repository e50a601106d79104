export { describeRule } from "./describe.ts";
export { explainHtml } from "./explain-html.ts";
export { explainText } from "./explain-text.ts";
export { type ExplanationNode, explainTree } from "./explain-tree.ts";
export type { Otherwise } from "./otherwise.ts";
export { outcomeWords } from "./outcome-words.ts";
export type { WhyNot } from "./why-not.ts";
