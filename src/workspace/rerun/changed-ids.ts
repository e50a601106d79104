import { type AskedId, type AskedKind, askedId } from "../../check/references.ts";
import type { Entry, Key, Rulebook } from "../../rulebook/rulebook.ts";
import { signature } from "./signature.ts";

/** What can be asked and says something else than it did, was not there, or is gone. */
export function changedIds(before: Rulebook, after: Rulebook): ReadonlySet<AskedId> {
  return new Set(kinds.flatMap(([kind, of]) => changedKeys(of(before), of(after)).map((key) => askedId(kind, key))));
}

const kinds: readonly (readonly [AskedKind, (rulebook: Rulebook) => ReadonlyMap<Key, Entry>])[] = [
  ["fact", ({ facts }) => facts],
  ["rule", ({ rules }) => rules],
  ["figure", ({ figures }) => figures],
  ["table", ({ tables }) => tables],
  ["reading", ({ readings }) => readings],
  ["decision", ({ decisions }) => decisions],
  ["body", ({ authorities }) => authorities],
];

function changedKeys(before: ReadonlyMap<Key, Entry>, after: ReadonlyMap<Key, Entry>): readonly Key[] {
  const keys = new Set([...before.keys(), ...after.keys()]);
  return [...keys].filter((key) => !isSame(before.get(key), after.get(key)));
}

/** Whether a declaration says what it said; most of them are the very same object. */
function isSame(before: object | undefined, after: object | undefined): boolean {
  return before === after || (before !== undefined && after !== undefined && signature(before) === signature(after));
}

/**
 * Whether everything stays as it was that any rule may look at without naming it: what is chosen from, records, calendars,
 * ways of counting, who may act, and the facts that hold records.
 */
export function hasSameGround(before: Rulebook, after: Rulebook): boolean {
  return ground.every((of) => changedKeys(of(before), of(after)).length === 0);
}

const ground: readonly ((rulebook: Rulebook) => ReadonlyMap<Key, Entry>)[] = [
  ({ choices }) => choices,
  ({ subjects }) => subjects,
  ({ authorities }) => authorities,
  ({ calendars }) => calendars,
  ({ countings }) => countings,
  ({ hoursOfTheDay }) => hoursOfTheDay,
  ({ facts }) => new Map([...facts].filter(([, { type }]) => type.kind === "list" || type.kind === "record")),
];
