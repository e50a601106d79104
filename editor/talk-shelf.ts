import { openShelf } from "./browser-database.ts";
import type { Talk } from "./store/talk.ts";

/** Where what reviewers say is kept: on this computer, until it is given away as a file. */
export interface TalkShelf {
  /** Nothing where nothing was said, or where the browser keeps nothing. */
  read(): Promise<Talk | undefined>;
  keep(talk: Talk): Promise<void>;
}

/** Talk in the browser's database. @param folder - so that two folders served on one address do not mix */
export function browserTalk(folder: string): TalkShelf {
  const { run } = openShelf("proviso-talk", "talk");
  return {
    read: () => run<Talk>("readonly", (store) => store.get(folder)),
    keep: async (talk) => void (await run("readwrite", (store) => store.put(talk, folder))),
  };
}
