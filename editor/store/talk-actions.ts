import { editActions } from "./edit-actions.ts";
import { reviewSetter } from "./review-part.ts";
import type { Surroundings } from "./surroundings.ts";
import {
  mergedTalk,
  readTalkFile,
  type Subject,
  type Suggestion,
  silence,
  type Talk,
  type Thread,
  withThread,
} from "./talk.ts";

/** What reviewers say to each other, and their approvals. Everything is kept on this computer at once. */
export function talkActions(surroundings: Surroundings) {
  const { store, now, talk: shelf } = surroundings;
  const review = reviewSetter(surroundings);
  let made = 0;

  const current = (): Talk => store.get().review.talk ?? silence;
  const change = (talk: Talk): void => {
    review({ talk });
    void shelf?.keep(talk);
  };
  const newId = () => `${now().toString(36)}-${++made}-${Math.random().toString(36).slice(2, 8)}`;
  const remark = (words: string) => ({ id: newId(), author: current().author, at: now(), words });
  const changeThread = (id: string, how: (thread: Thread) => Thread) => change(withThread(current(), id, how));

  return {
    /** Reads what was said on earlier visits. */
    readTalk: async (): Promise<void> => {
      const kept = await shelf?.read();
      if (kept) review({ talk: mergedTalk({ ...kept }, current()) });
    },
    signAs: (author: string): void => change({ ...current(), author }),
    /** Opens a thread; with other words for a quote, it is a suggestion. */
    say: (about: Subject, words: string, insteadOfQuote?: string): void => {
      const isEdit = about.kind === "quote" && insteadOfQuote !== undefined && insteadOfQuote !== about.words;
      const suggestion = isEdit && { file: about.file, from: about.words, to: insteadOfQuote, isTaken: false };
      const thread = { id: newId(), about, remarks: [remark(words)], isResolved: false };
      change({ ...current(), threads: [...current().threads, { ...thread, ...(suggestion && { suggestion }) }] });
    },
    reply: (thread: string, words: string): void =>
      changeThread(thread, (one) => ({ ...one, remarks: [...one.remarks, remark(words)] })),
    resolve: (thread: string, isResolved: boolean): void => changeThread(thread, (one) => ({ ...one, isResolved })),
    /** Makes the edit that a thread suggests. @returns whether the words quoted still stood */
    takeSuggestion: (id: string): boolean => {
      const suggestion = current().threads.find((thread) => thread.id === id)?.suggestion;
      if (!suggestion || !makeEdit(surroundings, suggestion)) return false;
      changeThread(id, (one) => ({ ...one, suggestion: { ...suggestion, isTaken: true } }));
      return true;
    },
    /** Approves what the rules on screen mean. */
    approve: (): void => {
      const { fingerprints, versions } = store.get().review;
      if (!fingerprints) return;
      const { author, approvals } = current();
      const approval = { id: newId(), author, at: now(), version: versions.length + 1, ...fingerprints };
      change({ ...current(), approvals: [...approvals, approval] });
    },
    /** Takes in what a colleague's file says. @returns whether it was such a file */
    takeTalk: (text: string): boolean => {
      const other = readTalkFile(text);
      if (other) change(mergedTalk(current(), other));
      return other !== undefined;
    },
  };
}

function makeEdit(surroundings: Surroundings, { file, from, to }: Suggestion): boolean {
  const text = surroundings.store.get().files.get(file)?.text;
  if (!text?.includes(from)) return false;
  const label = { en: "Take a suggestion", fr: "Reprise d'une suggestion" };
  editActions(surroundings).edit(
    file,
    text.replace(from, () => to),
    label,
  );
  return true;
}
