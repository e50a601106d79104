import type { Fingerprints } from "../questions/review.ts";

/*
 * What reviewers say to each other. Nothing said ever vanishes: what it was about may, and then it says so.
 */

/** Everything said about a proposal, and who approved it. */
export interface Talk {
  /** How the person at this computer signs. */
  readonly author: string;
  readonly threads: readonly Thread[];
  readonly approvals: readonly Approval[];
}

/** A conversation about one thing, the opening remark first. */
export interface Thread {
  readonly id: string;
  readonly about: Subject;
  readonly remarks: readonly Remark[];
  readonly isResolved: boolean;
  /** An edit that one click makes. */
  readonly suggestion?: Suggestion;
}

/** What a thread is pinned to: a changed declaration, words of a file, or the whole proposal. */
export type Subject =
  | { readonly kind: "declaration"; readonly id: string; readonly label: string }
  | { readonly kind: "quote"; readonly file: string; readonly words: string }
  | { readonly kind: "proposal" };

/** What somebody said. */
export interface Remark {
  readonly id: string;
  readonly author: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly words: string;
}

/** Other words for those quoted. */
export interface Suggestion {
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly isTaken: boolean;
}

/** Somebody's approval of a version, bound to what it meant. */
export interface Approval extends Fingerprints {
  readonly id: string;
  readonly author: string;
  readonly at: number;
  readonly version: number;
}

/** Nothing said yet. */
export const silence: Talk = { author: "", threads: [], approvals: [] };

/** Where an approval stands: it falls away when the meaning changes, and outlives other words. */
export function approvalStanding(
  { meaning, content }: Fingerprints,
  now: Fingerprints,
): "stands" | "words-changed" | "fallen" {
  if (meaning !== now.meaning) return "fallen";
  return content === now.content ? "stands" : "words-changed";
}

/** Whether what a thread is about is no longer there. */
export function isOrphan(
  { about, suggestion }: Thread,
  texts: ReadonlyMap<string, { readonly text: string }>,
  declarations: readonly { readonly id: string }[] | undefined,
): boolean {
  if (about.kind === "proposal" || suggestion?.isTaken) return false;
  if (about.kind === "declaration")
    return declarations !== undefined && !declarations.some(({ id }) => id === about.id);
  return !texts.get(about.file)?.text.includes(about.words);
}

/** The talk with a thread changed. */
export function withThread(talk: Talk, id: string, change: (thread: Thread) => Thread): Talk {
  return { ...talk, threads: talk.threads.map((thread) => (thread.id === id ? change(thread) : thread)) };
}

/** Two talks as one, such as that of a colleague's file: nothing of either is lost, nothing is said twice. */
export function mergedTalk(own: Talk, other: Talk): Talk {
  return {
    author: own.author,
    threads: byId([...own.threads, ...other.threads], mergedThread),
    approvals: byId([...own.approvals, ...other.approvals], (approval) => approval),
  };
}

function mergedThread(one: Thread, other: Thread): Thread {
  const remarks = byId([...one.remarks, ...other.remarks], (remark) => remark).toSorted((a, b) => a.at - b.at);
  return { ...one, remarks, isResolved: one.isResolved || other.isResolved };
}

function byId<T extends { readonly id: string }>(all: readonly T[], merge: (one: T, other: T) => T): readonly T[] {
  const found = new Map<string, T>();
  for (const item of all) {
    const known = found.get(item.id);
    found.set(item.id, known ? merge(known, item) : item);
  }
  return [...found.values()];
}

/** The talk as a file that a colleague can take in. */
export function talkFile({ threads, approvals }: Talk): string {
  return `${JSON.stringify({ kind: "proviso-talk", threads, approvals }, undefined, 2)}\n`;
}

/** What such a file says; nothing where it is another. */
export function readTalkFile(text: string): Talk | undefined {
  try {
    const told: unknown = JSON.parse(text);
    if (typeof told !== "object" || told === null || !("kind" in told) || told.kind !== "proviso-talk")
      return undefined;
    const { threads = [], approvals = [] } = told as Partial<Talk>;
    if (!threads.every(isThread) || !approvals.every(isApproval)) return undefined;
    return { author: "", threads, approvals };
  } catch {
    return undefined;
  }
}

function isThread({ id, about, remarks }: Partial<Thread>): boolean {
  return typeof id === "string" && typeof about?.kind === "string" && Array.isArray(remarks) && remarks.every(isRemark);
}

function isRemark({ id, author, at, words }: Partial<Remark>): boolean {
  return [id, author, words].every((text) => typeof text === "string") && typeof at === "number";
}

function isApproval({ id, author, meaning, content, version }: Partial<Approval>): boolean {
  return [id, author, meaning, content].every((text) => typeof text === "string") && typeof version === "number";
}
