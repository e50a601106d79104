import type { Finding } from "./finding.ts";

/** A rule whose evaluation was put off. */
interface PutOff {
  readonly begin: () => Finding;
  /** Notes that the rule is begun, so that a circle through it is noticed. */
  readonly note: () => void;
}

/**
 * Rules lie too deep within each other for the stack. Never leaves this folder: {@link evaluateFromTheBottom} takes it as
 * the request to find the innermost rule first.
 */
export class TooDeep extends Error {
  readonly innermost: PutOff;

  constructor(innermost: PutOff) {
    super("Rules lie too deep within each other.");
    this.innermost = innermost;
  }
}

/**
 * Evaluates, and where rules lie too deep within each other, finds the innermost ones first and starts again: what they
 * came to is then known. The depth of a rulebook is so limited by memory, not by the stack.
 */
export function evaluateFromTheBottom(evaluate: () => Finding): Finding {
  const putOff: PutOff[] = [{ begin: evaluate, note: () => {} }];
  for (;;) {
    const latest = putOff.at(-1) as PutOff;
    const finding = attempt(latest, putOff);
    if (!finding) continue;
    putOff.pop();
    if (putOff.length === 0) return finding;
  }
}

/** Nothing where a rule lies too deep: it is then the latest of those put off. */
function attempt({ begin }: PutOff, putOff: PutOff[]): Finding | undefined {
  try {
    return begin();
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
    putOff.push(error.innermost);
    // Unwinding has forgotten which rules were begun; those put off still are.
    for (const { note } of putOff) note();
    return undefined;
  }
}
