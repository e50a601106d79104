/**
 * Whether two trees say the same, wherever they stand in their files: everything is compared but spans.
 *
 * A property that is absent equals one that is undefined.
 */
export function sameTree(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [a as Fields, b as Fields];
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
  keys.delete("span");
  return [...keys].every((key) => sameTree(left[key], right[key]));
}

type Fields = Readonly<Record<string, unknown>>;
