import type { Value } from "../values/value.ts";

/** What a key must be for a row to hold. */
export type Pattern =
  | { readonly kind: "any" }
  | { readonly kind: "values"; readonly values: readonly Value[] }
  | {
      readonly kind: "range";
      readonly from?: Value;
      readonly to?: Value;
      readonly fromExcluded: boolean;
      readonly toExcluded: boolean;
    };
