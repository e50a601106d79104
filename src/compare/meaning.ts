/*
 * Two pieces of a rulebook mean the same if their data are equal once layout and words are left out. Here data become a
 * text that is the same for equal data, whatever the order in which the resolver filled in the fields.
 */

/** Whether two pieces of a rulebook compute the same: provisions, labels, notes and places in the text do not count. */
export function sameLogic(a: unknown, b: unknown): boolean {
  return logicOf(a) === logicOf(b);
}

/** A text that two pieces of a rulebook share exactly when they compute the same. */
export function logicOf(data: unknown): string {
  return canonical(data, (field) => !isLayout(field) && !words.has(field) && field !== "provisions");
}

/** A text that two pieces of a rulebook share exactly when nothing but their place in the text differs. */
export function contentOf(data: unknown): string {
  return canonical(data, (field) => !isLayout(field));
}

/** Fields that hold words for people. */
const words: ReadonlySet<string> = new Set(["label", "notes", "question", "establishedBy", "reason", "havingRegardTo"]);

function isLayout(field: string): boolean {
  return field === "span" || field.endsWith("Span");
}

/** The type of an expression follows from what it is made of, and is told where that is declared. */
function isInferred(field: string, data: object): boolean {
  return field === "type" && "kind" in data && "span" in data;
}

function canonical(data: unknown, counts: (field: string) => boolean): string {
  if (typeof data === "bigint") return `${data}n`;
  if (data instanceof Map) return canonical([...data], counts);
  if (Array.isArray(data)) return `[${data.map((item) => canonical(item, counts)).join(",")}]`;
  if (typeof data !== "object" || data === null) return JSON.stringify(data) ?? "absent";
  const fields = Object.entries(data)
    .filter(([field, value]) => value !== undefined && counts(field) && !isInferred(field, data))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([field, value]) => `${field}:${canonical(value, counts)}`);
  return `{${fields.join(",")}}`;
}
