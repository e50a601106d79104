import { openShelf } from "./browser-database.ts";

/** Unsaved work on one file, kept by the browser on this computer. */
export interface KeptDraft {
  readonly path: string;
  readonly text: string;
  /** The saved text's version that the work began from. */
  readonly version: string;
  /** When it was last typed in, milliseconds since 1970. */
  readonly at: number;
}

/** Where unsaved work outlives a closed tab. */
export interface Drafts {
  /** Everything kept. Empty where the browser keeps nothing. */
  all(): Promise<readonly KeptDraft[]>;
  keep(draft: KeptDraft): Promise<void>;
  forget(path: string): Promise<void>;
}

/**
 * Drafts in the browser's database. Where the browser keeps nothing, saving to disk still works.
 *
 * @param folder - the working folder, so that two folders served on one address do not mix
 */
export function browserDrafts(folder: string): Drafts {
  const { run } = openShelf("proviso", "drafts");
  const key = (path: string) => [folder, path];
  return {
    all: async () => (await run("readonly", (store) => store.getAll(IDBKeyRange.bound([folder], [folder, []])))) ?? [],
    keep: async (draft) => void (await run("readwrite", (store) => store.put(draft, key(draft.path)))),
    forget: async (path) => void (await run("readwrite", (store) => store.delete(key(path)))),
  };
}
