import type { People, PersonPlace, PersonShown } from "../../questions/review.ts";

/** The person at a place of what is shown; nothing where they are no longer shown. */
export function personAt(people: People | undefined, place: PersonPlace | undefined): PersonShown | undefined {
  const effect = place && people?.effects.find(({ rule }) => rule === place.rule);
  if (!effect) return undefined;
  return place.at === "example" ? effect.example : effect.largest[place.at];
}
