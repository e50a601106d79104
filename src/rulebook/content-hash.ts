import { digest } from "./digest.ts";
import type { Rulebook } from "./rulebook.ts";

/**
 * The fingerprint of what a rulebook says, whatever its layout, comments, language of files, or the order of its files
 * and declarations: it is taken of what the text means, without the places where it stands.
 */
export function contentHash(rulebook: Omit<Rulebook, "hash" | "uses" | "chapters">): string {
  return digest(canonical(rulebook));
}

/** Fields that say where something stands, not what it is. */
const places = new Set(["span", "nameSpan"]);

/** Lists whose order comes from the order of the files and means nothing. */
const unordered = new Set(["versions", "exceptions", "notEncoded", "scenarios", "facts"]);

/** A text that is the same for the same content: maps and fields by key, exact numbers in full. */
function canonical(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value !== "object" || value === null) return `${value}`;
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  return value instanceof Map ? canonicalMap(value) : canonicalFields(value);
}

function canonicalMap(map: ReadonlyMap<string, unknown>): string {
  const keys = [...map.keys()].sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(map.get(key))}`).join()}}`;
}

function canonicalFields(fields: object): string {
  const entries = Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1));
  let text = "{";
  for (const [name, value] of entries) {
    if (value === undefined || places.has(name)) continue;
    const isUnordered = unordered.has(name) && Array.isArray(value);
    text += `${name}:${isUnordered ? value.map(canonical).sort().join() : canonical(value)},`;
  }
  return `${text}}`;
}
