import type { Fix } from "../../grammar/diagnostic.ts";
import type { Bilingual } from "../../grammar/source.ts";
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

  /** The canonical text of a file; says why there is none if a line is not understood, for it would be lost. */
  const laidOut = async (path: string): Promise<string | undefined> => {
    const text = await language.ask("format", { file: path });
    if (text === undefined) set({ problems: [notLaidOut(path)] });
    return text;
  };

  return {
    edit,
    laidOut,
    /** Puts a file into its canonical layout, if every line of it is understood. */
    tidy: async (path: string): Promise<void> => {
      const text = await laidOut(path);
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

function notLaidOut(path: string): Bilingual {
  return {
    en: `“${path}” stays as it is: a line that is not understood would be lost. Mend its errors first.`,
    fr: `« ${path} » reste tel quel : une ligne qui n'est pas comprise serait perdue. Corrigez d'abord ses erreurs.`,
  };
}
