/**
 * Computes a value for each key at most once, on first demand.
 *
 * @param whileComputing - stands in when computing a value for a key asks for the value of that very key
 * @param identify - what makes two keys the same; the keys themselves if absent
 */
export function once<K, V>(
  compute: (key: K) => V,
  whileComputing: (key: K) => V,
  identify: (key: K) => unknown = (key) => key,
): (key: K) => V {
  const known = new Map<unknown, V>();
  const busy = new Set<unknown>();
  return (key) => {
    const identity = identify(key);
    const value = known.get(identity);
    if (value !== undefined) return value;
    if (busy.has(identity)) return whileComputing(key);
    busy.add(identity);
    const computed = compute(key);
    busy.delete(identity);
    known.set(identity, computed);
    return computed;
  };
}
