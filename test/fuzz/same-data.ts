/** Whether two pieces of plain data hold the same, however deep; a field that is absent is not one that is undefined. */
export function sameData(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((item, i) => sameData(item, b[i]));
  if (a instanceof Map)
    return (
      b instanceof Map && a.size === b.size && [...a].every(([key, value]) => b.has(key) && sameData(value, b.get(key)))
    );
  return !Array.isArray(b) && sameFields(Object.entries(a), b);
}

function sameFields(fields: readonly (readonly [string, unknown])[], b: object): boolean {
  if (fields.length !== Object.keys(b).length) return false;
  return fields.every(([key, value]) => Object.hasOwn(b, key) && sameData(value, Reflect.get(b, key)));
}
