import type { Bilingual } from "../../grammar/source.ts";
import { showText } from "./edit-actions.ts";
import {
  changedText,
  type History,
  lastStep,
  reversed,
  type Step,
  type TextChange,
  withoutStep,
  withStepAgain,
} from "./history.ts";
import { type Surroundings, setter } from "./surroundings.ts";

/** What a step does to the texts when it is taken back or done again, and the log after it. */
interface Replay {
  readonly changes: readonly TextChange[];
  readonly history: History;
}

/** What takes steps back and does them again, in one file or in all. */
export function undoActions(surroundings: Surroundings) {
  const { store } = surroundings;
  const set = setter(surroundings);

  const replay = (steps: readonly Step[], path: string | undefined, change: (step: Step) => Replay): void => {
    const found = lastStep(steps, path);
    if (!found) return;
    if (found.hindered) set({ problems: [hindered(found.step)] });
    else show(change(found.step), path);
  };

  const show = ({ changes, history }: Replay, path: string | undefined): void => {
    set({ history });
    for (const one of changes) {
      const text = store.get().files.get(one.path)?.text ?? "";
      showText(surroundings, { path: one.path, text: changedText(text, one) });
    }
    const shown = changes.find((one) => one.path === path) ?? changes[0];
    if (shown) set({ current: shown.path, wish: { span: spanOf(shown) } });
  };

  return {
    /** Takes back the last step that touched a file; without a file, the last step of all. */
    undo: (path?: string): void =>
      replay(store.get().history.done, path, (step) => ({
        changes: step.changes.map(reversed),
        history: withoutStep(store.get().history, step),
      })),
    /** Does again what was taken back last. */
    redo: (path?: string): void =>
      replay(store.get().history.undone, path, (step) => ({
        changes: step.changes,
        history: withStepAgain(store.get().history, step),
      })),
  };
}

function spanOf({ path, start, inserted }: TextChange) {
  return { file: path, start, end: start + inserted.length };
}

function hindered({ label, changes }: Step): Bilingual {
  const names = changes.map(({ path }) => path).join(", ");
  return {
    en: `“${label.en}” changed several files (${names}), and one of them was changed again since. Take that back first.`,
    fr: `« ${label.fr} » a modifié plusieurs fichiers (${names}), et l’un d’eux a encore changé depuis. Annulez d’abord cela.`,
  };
}
