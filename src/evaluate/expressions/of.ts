import type { Expression } from "../../rulebook/expression.ts";

/** The expressions of one kind. */
export type Of<Kind extends Expression["kind"]> = Extract<Expression, { readonly kind: Kind }>;
