/** Two things that are the same thing in the older and the newer version; or one that came, or went. */
export type Pair<T> =
  | { readonly kind: "both"; readonly older: T; readonly newer: T }
  | { readonly kind: "gone"; readonly older: T }
  | { readonly kind: "come"; readonly newer: T };

/** The thing as it is now, or as it was if it is gone. */
export function latest<T>(pair: Pair<T>): T {
  return pair.kind === "gone" ? pair.older : pair.newer;
}

/** Pairs things of the same name: in the order of the newer version, then what is gone. */
export function pairByKey<T extends { readonly key: string }>(
  older: readonly T[],
  newer: readonly T[],
): readonly Pair<T>[] {
  return pairBy(older, newer, ({ key }) => key);
}

/** Pairs things with the same identity, each at most once: in the order of the newer version, then what is gone. */
export function pairBy<T>(
  older: readonly T[],
  newer: readonly T[],
  identity: (thing: T) => string,
): readonly Pair<T>[] {
  const left = new Map<string, T[]>();
  for (const thing of older) left.set(identity(thing), [...(left.get(identity(thing)) ?? []), thing]);
  const pairs: Pair<T>[] = newer.map((thing) => {
    const match = left.get(identity(thing))?.shift();
    return match === undefined ? { kind: "come", newer: thing } : { kind: "both", older: match, newer: thing };
  });
  const gone = [...left.values()].flat().map((thing): Pair<T> => ({ kind: "gone", older: thing }));
  return [...pairs, ...gone];
}

/**
 * Pairs the items of two lists whose order counts. Items with the same identity are anchors (a longest common
 * subsequence); what lies between two anchors is paired in order where it is of the same kind, and else came or went.
 */
export function align<T extends { readonly kind: string }>(
  older: readonly T[],
  newer: readonly T[],
  identity: (thing: T) => string,
): readonly Pair<T>[] {
  const pairs: Pair<T>[] = [];
  let from = { i: 0, j: 0 };
  for (const anchor of [...anchors(older.map(identity), newer.map(identity)), { i: older.length, j: newer.length }]) {
    pairs.push(...pairBy(older.slice(from.i, anchor.i), newer.slice(from.j, anchor.j), ({ kind }) => kind));
    const [same, asNow] = [older[anchor.i], newer[anchor.j]];
    if (same !== undefined && asNow !== undefined) pairs.push({ kind: "both", older: same, newer: asNow });
    from = { i: anchor.i + 1, j: anchor.j + 1 };
  }
  return pairs;
}

/** Positions of a longest common subsequence, found from the table of the lengths that the rests of both lists allow. */
function anchors(a: readonly string[], b: readonly string[]): readonly { readonly i: number; readonly j: number }[] {
  const lengths = commonLengths(a, b);
  const found: { i: number; j: number }[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) found.push({ i: i++, j: j++ });
    else if (at(lengths, i + 1, j) >= at(lengths, i, j + 1)) i++;
    else j++;
  }
  return found;
}

/** How many items `a` from `i` and `b` from `j` have in common, in order. */
function commonLengths(a: readonly string[], b: readonly string[]): readonly (readonly number[])[] {
  const lengths: number[][] = [];
  for (let i = a.length - 1; i >= 0; i--) {
    const row: number[] = [];
    lengths[i] = row;
    for (let j = b.length - 1; j >= 0; j--) {
      row[j] = a[i] === b[j] ? at(lengths, i + 1, j + 1) + 1 : Math.max(at(lengths, i + 1, j), row[j + 1] ?? 0);
    }
  }
  return lengths;
}

function at(lengths: readonly (readonly number[])[], i: number, j: number): number {
  return lengths[i]?.[j] ?? 0;
}
