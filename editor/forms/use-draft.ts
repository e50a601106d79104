import { useState } from "react";
import type { Json } from "../../src/values/json.ts";

/** What is being typed, and how it changes: with what it tells so far, or without telling anything yet. */
export interface Drafting<Draft> {
  readonly draft: Draft;
  readonly type: (draft: Draft) => void;
  readonly tell: (draft: Draft, told: Json | undefined) => void;
}

/**
 * Keeps what a person types as they type it, beside the fact's JSON that it tells: `2 517,1` is no amount yet, and a row
 * without a value no fact. When the fact changes from elsewhere, the draft starts anew from it.
 *
 * @param scope - what the draft is worded by besides the value, such as the language
 */
export function useDraft<Draft>(
  value: Json | undefined,
  onChange: (value: Json | undefined) => void,
  start: (value: Json | undefined) => Draft,
  scope = "",
): Drafting<Draft> {
  const nameOf = (json: Json | undefined) => `${scope} ${JSON.stringify(json)}`;
  const [kept, setKept] = useState<{ readonly of: string; readonly draft: Draft }>();
  const draft = kept && kept.of === nameOf(value) ? kept.draft : start(value);
  return {
    draft,
    type: (next) => setKept({ of: nameOf(value), draft: next }),
    tell: (next, told) => {
      setKept({ of: nameOf(told), draft: next });
      if (nameOf(told) !== nameOf(value)) onChange(told);
    },
  };
}
