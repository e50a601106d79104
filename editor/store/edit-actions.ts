import type { Fix } from "../../grammar/diagnostic.ts";
import type { Bilingual } from "../../grammar/source.ts";
import { edited, isDraft } from "./files.ts";
import { recorded } from "./history.ts";
import { repaired } from "./repaired.ts";
import { replacement } from "./replacement.ts";
import { stepWords } from "./step-words.ts";
import { type Surroundings, setter } from "./surroundings.ts";

/** Another text for a file; one that is not in the studio yet begins with it. */
export interface FileText {
  readonly path: string;
  readonly text: string;
}

/** What changes the texts on screen. Every change is kept on this computer at once and can be taken back. */
export function editActions(surroundings: Surroundings) {
  const { store, language, now } = surroundings;
  const set = setter(surroundings);

  /** Changes several texts as one step. @param label - what was done, in words; absent for typing */
  const editAll = (wanted: readonly FileText[], label?: Bilingual): void => {
    const changes = wanted.flatMap(({ path, text }) => {
      const before = store.get().files.get(path)?.text ?? "";
      if (before === text) return [];
      const { start, end, text: inserted } = replacement(before, text);
      return [{ path, start, removed: before.slice(start, end), inserted }];
    });
    if (changes.length === 0) return;
    const step = { label: label ?? stepWords.typing, at: now(), changes, isTyping: label === undefined };
    set({ history: recorded(store.get().history, step) });
    for (const change of wanted) showText(surroundings, change);
  };
  const edit = (path: string, text: string, label?: Bilingual): void => editAll([{ path, text }], label);

  /** The canonical text of a file; says why there is none if a line is not understood, for it would be lost. */
  const laidOut = async (path: string): Promise<string | undefined> => {
    const text = await language.ask("format", { file: path });
    if (text === undefined) set({ problems: [notLaidOut(path)] });
    return text;
  };

  return {
    edit,
    editAll,
    laidOut,
    /** Puts a file into its canonical layout, if every line of it is understood. */
    tidy: async (path: string): Promise<void> => {
      const text = await laidOut(path);
      if (text !== undefined) edit(path, text, stepWords.tidy);
    },
    /** Makes the changes that settle a check. */
    repair: (fix: Fix): void => {
      const files = [...store.get().files.values()];
      editAll(
        files.map(({ path, text }) => ({ path, text: repaired(text, path, fix) })),
        fix.title,
      );
    },
    /** Gives up unsaved work that was brought back. */
    discardRecovered: (): void => {
      const paths = store.get().recovered?.paths ?? [];
      const files = paths.flatMap((path) => store.get().files.get(path) ?? []);
      editAll(
        files.map(({ path, saved }) => ({ path, text: saved })),
        stepWords.givenUp,
      );
      store.update(({ recovered: _, ...state }) => state);
    },
  };
}

/** Puts a text on screen, tells the worker of it, and keeps it as a draft where the disk has another. */
export function showText({ store, drafts, language, now }: Surroundings, { path, text }: FileText): void {
  const before = store.get().files;
  const files = edited(before, path, text);
  const file = files.get(path);
  if (files === before) return;
  store.update((state) => ({ ...state, files }));
  language.change({ file: path, text });
  void (file && isDraft(file) ? drafts.keep({ path, text, version: file.version, at: now() }) : drafts.forget(path));
}

function notLaidOut(path: string): Bilingual {
  return {
    en: `“${path}” stays as it is: a line that is not understood would be lost. Mend its errors first.`,
    fr: `« ${path} » reste tel quel : une ligne qui n'est pas comprise serait perdue. Corrigez d'abord ses erreurs.`,
  };
}
