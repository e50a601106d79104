import type { Branch, Key } from "../rulebook/rulebook.ts";
import type { Truth } from "./conditions.ts";

/** What becomes of each exception when it is known which of them hold. */
export interface Settlement {
  /** Those left that set an amount: none (the general case stands), one (it decides) or several (they conflict). */
  readonly deciding: readonly Branch[];
  /** By the key of the exception that yields, the key of the one it yields to. */
  readonly displaced: ReadonlyMap<Key, Key>;
  readonly disapplied: ReadonlyMap<Key, Key>;
}

/** What may still decide, in every world that the open conditions leave. */
export interface Prospects {
  readonly deciders: readonly Branch[];
  /** Whether the general case may stand. */
  readonly general: boolean;
  /** The exceptions that would conflict in some world, the first such world found. */
  readonly conflict?: readonly Branch[];
}

/**
 * Default logic: of the exceptions that hold, those are left out that another one disapplies or prevails over.
 *
 * To prevail is transitive, also through an exception that does not hold itself. Where exceptions prevail over each other in
 * a circle, which the checker reports, they conflict.
 */
export function settle(holding: readonly Branch[], all: readonly Branch[]): Settlement {
  const disapplied = disapplications(holding);
  const applying = holding.filter(({ key }) => !disapplied.has(key));
  const displaced = new Map<Key, Key>();
  for (const winner of applying) {
    const yielding = prevailsOver(winner, all);
    for (const { key } of applying) if (yielding.has(key) && key !== winner.key) displaced.set(key, winner.key);
  }
  const amounts = applying.filter(setsAmount);
  const left = amounts.filter(({ key }) => !displaced.has(key));
  const circle = left.length === 0 && applying.every(({ key }) => displaced.has(key));
  return { deciding: circle ? amounts : left, displaced, disapplied };
}

/** Whether the exception puts an amount in the place of the general case; one that only disapplies others does not. */
export function setsAmount({ steps }: Branch): boolean {
  return steps.some(({ kind }) => kind !== "let");
}

/** An exception that is itself disapplied switches nothing off; of two that disapply each other, both are off. */
function disapplications(holding: readonly Branch[]): ReadonlyMap<Key, Key> {
  const by = (key: Key) => holding.filter(({ disapplies }) => disapplies.includes(key));
  const untouched = holding.filter(({ key }) => by(key).length === 0);
  const off = new Map<Key, Key>();
  for (const { key } of holding) {
    const direct = by(key);
    const standing =
      direct.find((branch) => untouched.includes(branch)) ?? direct.find((b) => isMutual(b, key, holding));
    if (standing) off.set(key, standing.key);
  }
  return off;
}

function isMutual({ key }: Branch, other: Key, holding: readonly Branch[]): boolean {
  return holding.some((branch) => branch.key === other && branch.disapplies.includes(key));
}

function prevailsOver(winner: Branch, all: readonly Branch[]): ReadonlySet<Key> {
  const reached = new Set(winner.notwithstanding);
  for (const key of reached) {
    for (const next of all.find((branch) => branch.key === key)?.notwithstanding ?? []) reached.add(next);
  }
  return reached;
}

/** Beyond so many open conditions, 256 worlds, every exception still open is taken to be possible in every way. */
const MOST_WORLDS_OF = 8;

/** What may still decide, given how far each exception is known to hold. */
export function prospects(branches: readonly Branch[], truth: (branch: Branch) => Truth): Prospects {
  const hold = branches.filter((branch) => truth(branch) === "yes");
  const undecided = branches.filter((branch) => truth(branch) === "open");
  if (undecided.length > MOST_WORLDS_OF) return everything([...hold, ...undecided]);
  const deciders = new Set<Branch>();
  let general = false;
  let conflict: readonly Branch[] | undefined;
  for (const world of worlds(undecided)) {
    const { deciding } = settle(inOrder([...hold, ...world], branches), branches);
    const [only, second] = deciding;
    if (!only) general = true;
    else if (second) conflict ??= deciding;
    else deciders.add(only);
  }
  return { deciders: inOrder([...deciders], branches), general, ...(conflict && { conflict }) };
}

function everything(branches: readonly Branch[]): Prospects {
  const deciders = branches.filter(setsAmount);
  return { deciders, general: true, conflict: deciders };
}

function inOrder(some: readonly Branch[], all: readonly Branch[]): readonly Branch[] {
  return all.filter((branch) => some.includes(branch));
}

/** Every choice of some of the branches, the empty one first. */
function worlds(branches: readonly Branch[]): readonly (readonly Branch[])[] {
  let sets: readonly (readonly Branch[])[] = [[]];
  for (const branch of branches) sets = sets.concat(sets.map((set) => [...set, branch]));
  return sets;
}
