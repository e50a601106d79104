import type { Fix } from "../../grammar/diagnostic.ts";
import { edited, isDraft } from "./files.ts";
import { repaired } from "./repaired.ts";
import { type Surroundings, setter } from "./surroundings.ts";

/** What changes the text on screen. Every change is kept on this computer at once. */
export function editActions(surroundings: Surroundings) {
  const { store, drafts, language, now } = surroundings;
  const set = setter(surroundings);

  const edit = (path: string, text: string): void => {
    const before = store.get().files;
    const files = edited(before, path, text);
    const file = files.get(path);
    if (files === before || !file) return;
    set({ files });
    language.change({ file: path, text });
    void (isDraft(file) ? drafts.keep({ path, text, version: file.version, at: now() }) : drafts.forget(path));
  };

  return {
    edit,
    /** Puts a file into its canonical layout, if every line of it is understood. */
    tidy: async (path: string): Promise<void> => {
      const text = await language.ask("format", { file: path });
      if (text !== undefined) edit(path, text);
    },
    /** Makes the changes that settle a check. */
    repair: (fix: Fix): void => {
      for (const [path, { text }] of store.get().files) edit(path, repaired(text, path, fix));
    },
    /** Gives up unsaved work that was brought back. */
    discardRecovered: (): void => {
      for (const path of store.get().recovered?.paths ?? []) {
        const file = store.get().files.get(path);
        if (file) edit(path, file.saved);
      }
      store.update(({ recovered: _, ...state }) => state);
    },
  };
}
