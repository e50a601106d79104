import type { Expression } from "../../rulebook/expression.ts";

/** A text that two expressions share exactly when they say the same, wherever they stand. */
export function identityOf(expression: Expression): string {
  return textOf(expression);
}

/** Fields that say where something stands or what it cites, not what it says. */
const aside = new Set(["span", "provisions", "type"]);

function textOf(data: unknown): string {
  if (typeof data === "bigint") return String(data);
  if (typeof data !== "object" || data === null) return JSON.stringify(data) ?? "";
  if (Array.isArray(data)) return `[${data.map(textOf).join(",")}]`;
  const fields = Object.entries(data).filter(([field, value]) => value !== undefined && !aside.has(field));
  return `{${fields
    .map(([field, value]) => `${field}:${textOf(value)}`)
    .sort()
    .join(",")}}`;
}
