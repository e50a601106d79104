import type { Key, RuleVersion } from "../rulebook/rulebook.ts";

/** For each exception of a version, those that it sets aside directly: by `notwithstanding` or `disapplies`. */
export function setAside(version: RuleVersion): ReadonlyMap<Key, readonly Key[]> {
  return new Map(
    version.exceptions.map(({ key, notwithstanding, disapplies }) => [key, [...notwithstanding, ...disapplies]]),
  );
}

/** Whether one of two exceptions prevails over the other, directly or through others. */
export function isOrdered(aside: ReadonlyMap<Key, readonly Key[]>, a: Key, b: Key): boolean {
  return reaches(aside, a, b) || reaches(aside, b, a);
}

function reaches(aside: ReadonlyMap<Key, readonly Key[]>, from: Key, to: Key): boolean {
  const reached = new Set([from]);
  // A set hands out what is added to it while it is gone through.
  for (const key of reached) for (const next of aside.get(key) ?? []) reached.add(next);
  return from !== to && reached.has(to);
}
