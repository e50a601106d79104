import type { Bilingual } from "../../grammar/source.ts";

/*
 * One log of every change to any text, whichever face or room made it. A step is taken back as a whole. Within a file, steps
 * are taken back from the last to the first, so that offsets always hold; steps in other files stay as they are.
 */

/** Part of a text that was replaced. */
export interface TextChange {
  readonly path: string;
  readonly start: number;
  readonly removed: string;
  readonly inserted: string;
}

/** Something that was done, in words, and what it changed. At most one change for each file. */
export interface Step {
  /** Counts the steps as they are logged, from 1. */
  readonly number: number;
  readonly label: Bilingual;
  /** When, milliseconds since 1970. */
  readonly at: number;
  readonly changes: readonly TextChange[];
  /** Typing goes on where it left off; any other step stands alone. */
  readonly isTyping: boolean;
}

/** What was done and can be taken back, and what was taken back and can be done again; the latest last in both. */
export interface History {
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
}

/** Nothing was done yet. */
export const noHistory: History = { done: [], undone: [] };

/** A pause in typing, in milliseconds, after which what follows is a step of its own. */
const PAUSE = 1000;

/** The history after another step. What was taken back in its files cannot be done again. */
export function recorded({ done, undone }: History, what: Omit<Step, "number">): History {
  const step = { ...what, number: Math.max(0, ...[...done, ...undone].map(({ number }) => number)) + 1 };
  const last = done.at(-1);
  const joined = last && continued(last, step);
  const left = undone.filter((other) => !sharesFile(other, step));
  return { done: joined ? [...done.slice(0, -1), joined] : [...done, step], undone: left };
}

/** The step to take back: the last that touched a file, or the last of all. `hindered` by a later step in another of its files. */
export function lastStep(
  steps: readonly Step[],
  path?: string,
): { readonly step: Step; readonly hindered: boolean } | undefined {
  const at = steps.findLastIndex((step) => path === undefined || touches(step, path));
  const step = steps[at];
  return step && { step, hindered: steps.slice(at + 1).some((later) => sharesFile(later, step)) };
}

/** The history after a step was taken back. */
export function withoutStep({ done, undone }: History, step: Step): History {
  return { done: done.filter((other) => other !== step), undone: [...undone, step] };
}

/** The history after a step was done again. */
export function withStepAgain({ done, undone }: History, step: Step): History {
  return { done: [...done, step], undone: undone.filter((other) => other !== step) };
}

/** A change that undoes another. */
export function reversed({ path, start, removed, inserted }: TextChange): TextChange {
  return { path, start, removed: inserted, inserted: removed };
}

/** A text after a change. */
export function changedText(text: string, { start, removed, inserted }: TextChange): string {
  return text.slice(0, start) + inserted + text.slice(start + removed.length);
}

/** Two steps of typing as one, where the second goes on in the same place without a pause; nothing otherwise. */
function continued(last: Step, next: Step): Step | undefined {
  const [a] = last.changes;
  const [b] = next.changes;
  if (!(last.isTyping && next.isTyping && a && b) || a.path !== b.path || next.at - last.at > PAUSE) return undefined;
  const change = joined(a, b);
  return change && { ...next, changes: [change] };
}

/** Two changes as one, where the second begins within or at the end of what the first put in, or rubs out backwards. */
function joined(a: TextChange, b: TextChange): TextChange | undefined {
  if (a.inserted === "" && b.inserted === "" && b.start + b.removed.length === a.start) {
    return { ...b, removed: b.removed + a.removed };
  }
  const from = b.start - a.start;
  const end = from + b.removed.length;
  if (from < 0 || end > a.inserted.length) return undefined;
  return { ...a, inserted: a.inserted.slice(0, from) + b.inserted + a.inserted.slice(end) };
}

function touches({ changes }: Step, path: string): boolean {
  return changes.some((change) => change.path === path);
}

function sharesFile(a: Step, b: Step): boolean {
  return a.changes.some(({ path }) => touches(b, path));
}
