import type { Language } from "./source.ts";

/** A state that a stage or a procedure may be in: its key is its name in English. */
export interface State {
  readonly key: string;
  readonly label: { readonly [L in Language]: string };
}

const state = (key: string, en: string, fr: string): State => ({ key, label: { en, fr } });

/** What a stage may be, the earliest first. `open` may be acted on; `late` is open, its last day being over. */
export const stageStates: readonly State[] = [
  state("not_needed", "Not needed", "Non requise"),
  state("waiting", "Waiting", "À venir"),
  state("open", "Open", "Ouverte"),
  state("late", "Late", "En retard"),
  state("done", "Done", "Accomplie"),
];

/** What a procedure may be that is at none of its stages: all are done, or something ended it before. */
export const procedureStates: readonly State[] = [
  state("finished", "Finished", "Terminée"),
  state("ended", "Ended", "Close"),
];
