import type { Rulebook } from "../rulebook/rulebook.ts";

/**
 * A function of a rulebook that works its answer out once, so that several checks can share it. Rulebooks never change,
 * and the answer is forgotten with its rulebook.
 */
export function perRulebook<T>(workOut: (rulebook: Rulebook) => T): (rulebook: Rulebook) => T {
  const known = new WeakMap<Rulebook, { readonly answer: T }>();
  return (rulebook) => {
    const remembered = known.get(rulebook) ?? { answer: workOut(rulebook) };
    known.set(rulebook, remembered);
    return remembered.answer;
  };
}
