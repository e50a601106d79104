export { createEvaluator, type Evaluator, evaluate } from "./evaluate.ts";
export { everyNode } from "./gather.ts";
export type { Awaiting, FactPath, Outcome, Range, Reason, Status, Trace, TraceSubject } from "./outcome.ts";
export type { CaseFacts, Question } from "./question.ts";
