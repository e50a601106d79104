import { createDigest, type Digest } from "./digest.ts";
import type { Rulebook } from "./rulebook.ts";

/**
 * The fingerprint of what a rulebook says, whatever its layout, comments, language of files, or the order of its files
 * and declarations: it is taken of what the text means, without the places where it stands.
 */
export function contentHash(rulebook: Omit<Rulebook, "hash" | "uses" | "chapters">): string {
  return fingerprint(rulebook);
}

/** Fields that say where something stands, not what it is. */
const places = new Set(["span", "nameSpan"]);

/** Lists whose order comes from the order of the files and means nothing. */
const unordered = new Set(["versions", "exceptions", "notEncoded", "scenarios", "facts"]);

/**
 * Adds a value in a form that is the same for the same content: maps and fields by key, and texts with their length, so
 * that none runs into the next.
 */
function add(digest: Digest, value: unknown): void {
  if (typeof value === "string") digest.add(`${value.length}"${value}`);
  else if (typeof value !== "object" || value === null) digest.add(`${value};`);
  else if (Array.isArray(value)) addItems(digest, value);
  else if (value instanceof Map) addMap(digest, value);
  else addFields(digest, value as Fields);
}

interface Fields {
  readonly [name: string]: unknown;
}

function addItems(digest: Digest, items: readonly unknown[]): void {
  digest.add(`[${items.length}`);
  for (const item of items) add(digest, item);
}

function addMap(digest: Digest, map: ReadonlyMap<string, unknown>): void {
  digest.add(`{${map.size}`);
  for (const key of [...map.keys()].sort()) {
    add(digest, key);
    add(digest, map.get(key));
  }
}

function addFields(digest: Digest, fields: Fields): void {
  digest.add("{");
  for (const name of Object.keys(fields).sort()) {
    const value = fields[name];
    if (value === undefined || places.has(name) || isImplied(name, fields)) continue;
    digest.add(name);
    add(digest, unordered.has(name) && Array.isArray(value) ? value.map(fingerprint).sort() : value);
  }
  digest.add("}");
}

/** The type of a literal follows from its value, and most of a rulebook is literals in tables. */
function isImplied(name: string, { kind }: Fields): boolean {
  return name === "type" && kind === "literal";
}

/** The same for data that say the same, wherever they stand in the text. */
export function fingerprint(value: unknown): string {
  const digest = createDigest();
  add(digest, value);
  return digest.hex();
}
