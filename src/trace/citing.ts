import type { Key, Provision, Rulebook } from "../rulebook/rulebook.ts";

/** A declaration that encodes something, with every provision that it or a line of it cites. */
export interface Citing {
  readonly kind: EncodingKind;
  readonly key: Key;
  readonly provisions: readonly Provision[];
}

/** What encodes a provision. A fact only asks, and a reading only settles what a provision leaves open. */
const encodingKinds = ["rules", "tables", "figures", "decisions", "choices", "calendars", "countings"] as const;

/** The maps of a rulebook whose entries encode. */
export type EncodingKind = (typeof encodingKinds)[number];

/** Everything in a rulebook that encodes a provision, in the order of the maps. */
export function everythingCiting(rulebook: Rulebook): readonly Citing[] {
  return encodingKinds.flatMap((kind) =>
    [...rulebook[kind].values()].map((entry) => ({ kind, key: entry.key, provisions: [...provisionsWithin(entry)] })),
  );
}

/** The provisions cited by a piece of a rulebook and all its parts. */
function* provisionsWithin(part: unknown): Generator<Provision> {
  if (Array.isArray(part)) for (const item of part) yield* provisionsWithin(item);
  else if (isRecord(part))
    for (const [name, value] of Object.entries(part)) {
      if (name === "provisions") yield* value as readonly Provision[];
      else if (typeof value === "object") yield* provisionsWithin(value);
    }
}

function isRecord(part: unknown): part is Readonly<Record<string, unknown>> {
  return typeof part === "object" && part !== null;
}
