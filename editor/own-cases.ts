import { openShelf } from "./browser-database.ts";
import type { OwnCase } from "./store/state.ts";

/** Where the cases of an officer are kept: on this computer alone. */
export interface OwnCases {
  /** Everything kept, the latest first. Empty where the browser keeps nothing. */
  all(): Promise<readonly OwnCase[]>;
  keep(own: OwnCase): Promise<void>;
  forget(id: string): Promise<void>;
}

/** Cases in the browser's database. */
export function browserCases(): OwnCases {
  const { run } = openShelf("proviso-cases", "cases");
  return {
    all: async () => ((await run<OwnCase[]>("readonly", (store) => store.getAll())) ?? []).reverse(),
    keep: async (own) => void (await run("readwrite", (store) => store.put(own, own.id))),
    forget: async (id) => void (await run("readwrite", (store) => store.delete(id))),
  };
}
