/** One kind of thing in the browser's database. */
export interface Shelf {
  /** Runs a request; nothing where the browser keeps nothing. */
  run<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T | undefined>;
}

/**
 * The browser's database, which holds more than `localStorage` and does not stop the page while it writes. Where the browser
 * refuses (private windows), nothing is kept and nothing fails.
 *
 * @param database - each kind of thing has a database of its own, so that none waits for the other to be brought up to date
 */
export function openShelf(database: string, store: string): Shelf {
  const opening = openDatabase(database, store).catch(() => undefined);
  return {
    run: async (mode, work) => {
      const opened = await opening;
      return opened && finished(work(opened.transaction(store, mode).objectStore(store)));
    },
  };
}

function openDatabase(name: string, store: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(store);
  return finished(request);
}

function finished<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
