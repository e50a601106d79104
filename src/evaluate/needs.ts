import type { FactPath } from "./outcome.ts";

/*
 * Which of the facts still needed to ask first. Every open finding says of each fact that it needs what that fact alone, once
 * known, may make of it, and in what share of the ways in which the case may still go it counts. It is judged by the form of the
 * conditions: a fact that stands in two places is judged in each by itself.
 */

/** A fact that an open finding needs. */
export interface Need extends FactPath {
  /** What it alone may make of the finding; absent: whatever there is. Neither: others are needed too. */
  readonly reach?: Reach;
  /** In what share of the ways in which the case may still go it counts, at most 1; absent: in all of them. */
  readonly share?: number;
}

/** Whether a condition may become yes, and no; of what is no condition both say whether it may be settled. */
export interface Reach {
  readonly yes: boolean;
  readonly no: boolean;
}

type Needs = readonly Need[];

const both: Reach = { yes: true, no: true };
const neither: Reach = { yes: false, no: false };

/** What is needed by a finding that all of these have to settle: a fact settles it alone only if it settles each of them. */
export function neededTogether(open: readonly Needs[]): Needs {
  const [only] = open;
  if (only && open.length === 1) return only;
  const reach = (reaches: readonly Reach[]) => ({
    yes: reaches.length === open.length && reaches.every(({ yes }) => yes),
    no: reaches.length === open.length && reaches.every(({ no }) => no),
  });
  return joined(open, { reach, share: greatest });
}

/** What a list of conditions needs that one answer of one of them decides, and the other answer of all of them. */
export function neededToDecide(open: readonly Needs[], deciding: "yes" | "no"): Needs {
  const other = deciding === "yes" ? "no" : "yes";
  const [only] = open;
  if (only && open.length === 1) return only;
  const reach = (reaches: readonly Reach[]) => {
    const one = reaches.some((reach) => reach[deciding]);
    const all = reaches.length === open.length && reaches.every((reach) => reach[other]);
    return deciding === "yes" ? { yes: one, no: all } : { yes: all, no: one };
  };
  return joined(open, { reach, share: greatest });
}

/** What the opposite of a condition needs. */
export function neededForOpposite(needs: Needs): Needs {
  return needs.map((need) => (need.reach ? { ...need, reach: { yes: need.reach.no, no: need.reach.yes } } : need));
}

/** A way in which the case may go: what it still needs, or what it comes to. */
export interface Way {
  readonly needs: Needs;
  readonly settled?: Reach;
}

/**
 * What is needed where conditions decide which of several ways the case goes. What decides counts in all of them, and settles
 * the matter alone where a way that it may lead to is settled. Of one condition and two ways, yes leads to the first.
 */
export function neededToChoose(deciding: readonly Needs[], ways: readonly Way[]): Needs {
  const [ifYes, ifNo] = ways;
  const isPair = deciding.length === 1 && ways.length === 2;
  const choice = neededTogether(deciding).map((need): Need => {
    const reach = need.reach ?? both;
    const led = isPair ? [reach.yes && ifYes, reach.no && ifNo] : ways.filter(() => reach.yes || reach.no);
    const reaches = led.flatMap((way) => (way ? [way.settled ?? reachIn(way, need)] : []));
    return { ...need, reach: anyOf(reaches) };
  });
  const chosen = new Set(choice.map(identity));
  const later = ways.map(({ needs }) => needs.filter((need) => !chosen.has(identity(need))));
  const shared = joined(later, { reach: () => neither, share: (shares) => sum(shares) / ways.length });
  return [...choice, ...shared];
}

/** Those first that alone can settle it, then those that count in most of the ways it may go, then as the text has them. */
export function inOrderOfNeed(needs: Needs): readonly FactPath[] {
  const isAlone = ({ reach = both }: Need) => (reach.yes || reach.no ? 0 : 1);
  const inGrains = (need: Need) => Math.round(shareOf(need) * grain);
  return needs
    .toSorted((a, b) => isAlone(a) - isAlone(b) || inGrains(b) - inGrains(a))
    .map(({ fact, index }) => ({ fact, ...(index !== undefined && { index }) }));
}

/** Shares that differ by less are the same: a third of one way and a sixth of two. */
const grain = 1e6;

function shareOf({ share = 1 }: Need): number {
  return share;
}

function reachIn({ needs }: Way, need: Need): Reach {
  const same = needs.find((other) => identity(other) === identity(need));
  return same ? (same.reach ?? both) : neither;
}

function anyOf(reaches: readonly Reach[]): Reach {
  return { yes: reaches.some(({ yes }) => yes), no: reaches.some(({ no }) => no) };
}

/** How what several findings say of a fact becomes one. */
interface Joining {
  readonly reach: (reaches: readonly Reach[]) => Reach;
  readonly share: (shares: readonly number[]) => number;
}

/** The needs of several findings as one list, in the order of first mention. */
function joined(lists: readonly Needs[], { reach, share }: Joining): Needs {
  const found = new Map<string, Need[]>();
  for (const need of lists.flat()) {
    const same = found.get(identity(need));
    if (same) same.push(need);
    else found.set(identity(need), [need]);
  }
  return [...found.values()].map((same) => ({
    ...(same[0] as Need),
    reach: reach(same.map((need) => need.reach ?? both)),
    share: share(same.map(shareOf)),
  }));
}

function greatest(shares: readonly number[]): number {
  return Math.max(...shares);
}

function sum(shares: readonly number[]): number {
  return shares.reduce((a, b) => a + b, 0);
}

function identity({ fact, index }: FactPath): string {
  return `${fact}#${index ?? ""}`;
}
