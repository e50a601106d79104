import { perDeclaration } from "../../check/per-declaration.ts";

/**
 * What a declaration says, wherever it stands: equal texts for declarations that mean the same. Good for telling two versions
 * of one declaration apart, not for keeping.
 */
export const signature: (declaration: object) => string = perDeclaration((declaration) =>
  JSON.stringify(declaration, plain),
);

function plain(_field: string, value: unknown): unknown {
  if (typeof value === "bigint") return `${value}n`;
  if (value instanceof Map) return [...value];
  return isPlace(value) ? undefined : value;
}

/** A span says where something stands, not what it is. */
function isPlace(value: unknown): boolean {
  return typeof value === "object" && value !== null && "file" in value && "start" in value && "end" in value;
}
