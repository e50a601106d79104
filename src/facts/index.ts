export type { FactProblem } from "./fact-problem.ts";
export { decisionsOf, factsOf } from "./facts-of.ts";
export { type FactsRead, problemText, readFacts } from "./read-facts.ts";
export { factsSchema, jsonSchemaOf, shapeOf } from "./schema.ts";
