import type { SaveAnswer } from "../server.ts";
import { withDifferences } from "./differences.ts";
import {
  conflicting,
  type Files,
  isDraft,
  keptOverDisk,
  type StudioFile,
  saving,
  takenFromDisk,
  unsaved,
  written,
} from "./files.ts";
import { stepWords } from "./step-words.ts";
import { type Surroundings, setter } from "./surroundings.ts";

/** What brings the text on screen and the text on disk together. */
export function savingActions(surroundings: Surroundings) {
  const { store, server, drafts, language, now, clock } = surroundings;
  const set = setter(surroundings);

  const save = async (path: string): Promise<void> => {
    const file = store.get().files.get(path);
    if (!file || !canBeSaved(file)) return;
    set({ files: saving(store.get().files, path) });
    const answer = await server.save(path, file.text, file.version, store.get().language);
    const files = afterSaving(store.get().files, file, answer);
    set({ files });
    if (answer.kind === "refused") set({ refusal: { path, words: answer.words } });
    if (answer.kind !== "written") return;
    set({ savedAt: clock(now()) });
    const settled = files.get(path);
    if (settled && !isDraft(settled)) await drafts.forget(path);
  };

  return {
    save,
    saveAll: async (): Promise<void> => {
      for (const { path } of store.get().files.values()) await save(path);
    },
    /** Settles a conflict for the text on disk. */
    takeFromDisk: (path: string): void => {
      const before = store.get().files;
      const files = takenFromDisk(before, path);
      const history = withDifferences(store.get().history, before, files, stepWords.fromDisk, now());
      set({ files, history });
      void drafts.forget(path);
      const text = files.get(path)?.text;
      if (text !== undefined) language.change({ file: path, text });
    },
    /** Settles a conflict for the text on screen. */
    keepOverDisk: async (path: string): Promise<void> => {
      set({ files: keptOverDisk(store.get().files, path) });
      await save(path);
    },
  };
}

function canBeSaved(file: StudioFile): boolean {
  return isDraft(file) && file.standing !== "saving" && file.standing !== "conflict";
}

function afterSaving(files: Files, { path, text }: StudioFile, answer: SaveAnswer): Files {
  if (answer.kind === "written") return written(files, path, { text, version: answer.version });
  return answer.kind === "conflict" ? conflicting(files, path, answer.onDisk) : unsaved(files, path);
}
