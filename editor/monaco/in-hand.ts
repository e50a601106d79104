import type { CaseInHand } from "../../src/workspace/case-in-hand.ts";
import type { StudioState } from "../store/state.ts";

/** The case in hand as the worker takes it, on the day chosen; nothing while nobody is chosen. */
export function inHandIn({ case: chosen, on }: Pick<StudioState, "case" | "on">): CaseInHand | undefined {
  if (!chosen) return undefined;
  const { facts, readings } = chosen;
  return { facts, on, ...(readings && { readings }) };
}
