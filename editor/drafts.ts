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

const DATABASE = "proviso";
const STORE = "drafts";

/**
 * Drafts in the browser's database, which holds more than `localStorage` and does not stop the page while it writes.
 * Where the browser refuses (private windows), nothing is kept and nothing fails: saving to disk still works.
 *
 * @param folder - the working folder, so that two folders served on one address do not mix
 */
export function browserDrafts(folder: string): Drafts {
  const database = openDatabase().catch(() => undefined);
  const run = async <T>(
    mode: IDBTransactionMode,
    work: (store: IDBObjectStore) => IDBRequest<T>,
  ): Promise<T | undefined> => {
    const opened = await database;
    if (!opened) return undefined;
    return finished(work(opened.transaction(STORE, mode).objectStore(STORE)));
  };
  const key = (path: string) => [folder, path];
  return {
    all: async () => (await run("readonly", (store) => store.getAll(IDBKeyRange.bound([folder], [folder, []])))) ?? [],
    keep: async (draft) => void (await run("readwrite", (store) => store.put(draft, key(draft.path)))),
    forget: async (path) => void (await run("readwrite", (store) => store.delete(key(path)))),
  };
}

function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  return finished(request);
}

function finished<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
