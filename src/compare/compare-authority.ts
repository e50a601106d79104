import type { Authority } from "../rulebook/rulebook.ts";
import type { Difference } from "./change.ts";
import { compareHeading, placesOf } from "./compare-heading.ts";
import { sameLogic } from "./meaning.ts";

/** Compares who acts in the place of an authority, and how a body sits and votes. */
export function compareAuthority(older: Authority, newer: Authority): readonly Difference[] {
  const places = placesOf(older, newer);
  return [
    ...(sameLogic(older.delegations, newer.delegations) ? [] : [delegation(older, newer)]),
    ...(sameLogic(older.sitting, newer.sitting)
      ? []
      : [
          {
            kind: "condition-changed",
            place: [{ kind: "sitting" }],
            ...places,
          } as const,
        ]),
    ...compareHeading(older, newer),
  ];
}

function delegation(older: Authority, newer: Authority): Difference {
  const from = {
    kind: "names",
    keys: older.delegations.map(({ to }) => to),
  } as const;
  const to = {
    kind: "names",
    keys: newer.delegations.map(({ to }) => to),
  } as const;
  return {
    kind: "authority-changed",
    place: [],
    from,
    to,
    ...placesOf(older, newer),
  };
}
