export type { FactProblem } from "./fact-problem.ts";
export { factsOf } from "./facts-of.ts";
export type { FieldKind, Form, FormField, FormGroup, Member } from "./form.ts";
export { formOf } from "./form-of.ts";
export { readFacts } from "./read-facts.ts";
export { factsSchema, jsonSchemaOf } from "./schema.ts";
