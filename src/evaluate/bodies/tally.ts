import type { Majority } from "../../rulebook/rulebook.ts";
import type { Tally } from "../outcome.ts";
import type { Standing } from "./seats.ts";

/** Each member's possible standings. */
export type Standings = readonly (readonly Standing[])[];

/** How many members surely and possibly do something. */
export function tally(standings: Standings, does: (standing: Standing) => boolean): Tally {
  return between(standings, (standing) => (does(standing) ? 1 : 0));
}

/**
 * By how much the votes for it exceed what is required, as far as the votes are known: above zero it is carried. Each member
 * adds its own part whatever the others do, so that the bounds are those of the sum.
 *
 * A share p/q of a base asks that q times the votes for it, less p times the base, be above zero (a majority) or not below
 * it. Where that comes to nothing, what is added in far smaller coin decides: the casting vote between equal votes, and
 * whether anybody votes for it at all where zero is enough.
 */
export function balance(standings: Standings, { share, base }: Majority): Tally {
  const [required, whole] = shares[share];
  const coin = standings.length + 1;
  return between(standings, (standing) => {
    const isFor = standing.vote === "for" ? 1 : 0;
    const counts = bases[base](standing) ? 1 : 0;
    const small = share === "majority" ? castingVote(standing, base) : isFor;
    return coin * (whole * isFor - required * counts) + small;
  });
}

const shares = {
  majority: [1, 2],
  "two-thirds": [2, 3],
  unanimity: [1, 1],
} as const;

const bases: {
  readonly [B in Majority["base"]]: (standing: Standing) => boolean;
} = {
  "votes-cast": ({ vote }) => vote !== "none",
  present: ({ isPresent }) => isPresent,
  members: ({ sits }) => sits,
};

/** Votes are equal only among those cast. */
function castingVote({ hasCastingVote, vote }: Standing, base: Majority["base"]): number {
  if (!hasCastingVote || base !== "votes-cast" || vote === "none") return 0;
  return vote === "for" ? 1 : -1;
}

/** Whether equal votes leave it undecided. Elsewhere what is not carried is rejected. */
export function mayBeDivided({ share, base }: Majority): boolean {
  return share === "majority" && base === "votes-cast";
}

function between(standings: Standings, weight: (standing: Standing) => number): Tally {
  let [least, most] = [0, 0];
  for (const possible of standings) {
    const weights = possible.map(weight);
    least += Math.min(...weights);
    most += Math.max(...weights);
  }
  return { least, most };
}

/** Whether the part of one member in the balance is still open. */
export function matters(possible: readonly Standing[], majority: Majority): boolean {
  const { least, most } = balance([possible], majority);
  return least < most;
}
