import type { Language, Span } from "../../grammar/source.ts";
import { arrivingActions } from "./arriving-actions.ts";
import { askingActions } from "./asking-actions.ts";
import { caseActions } from "./case-actions.ts";
import { editActions } from "./edit-actions.ts";
import { ownCaseActions } from "./own-case-actions.ts";
import { peopleActions } from "./people-actions.ts";
import { reviewActions } from "./review-actions.ts";
import { savingActions } from "./saving-actions.ts";
import type { Overlay, Room, StudioState, Theme } from "./state.ts";
import { type Surroundings, setter } from "./surroundings.ts";
import { talkActions } from "./talk-actions.ts";
import { testActions } from "./test-actions.ts";
import { undoActions } from "./undo-actions.ts";

/** Everything a user can do. Each action is named for what it does to the studio. */
export type Studio = ReturnType<typeof createStudio>;

/** The actions of the studio over a store. */
export function createStudio(surroundings: Surroundings) {
  const { store } = surroundings;
  const set = setter(surroundings);
  return {
    store,
    ask: surroundings.language.ask,
    ...arrivingActions(surroundings),
    ...editActions(surroundings),
    ...undoActions(surroundings),
    ...savingActions(surroundings),
    ...reviewActions(surroundings),
    ...testActions(surroundings),
    ...peopleActions(surroundings),
    ...talkActions(surroundings),
    ...caseActions(surroundings),
    ...ownCaseActions(surroundings),
    ...askingActions(surroundings),
    show: (room: Room): void => set({ room }),
    speak: (language: Language): void => set({ language }),
    /** Opens something over the room; nothing closes it. */
    overlay: (overlay: Overlay | undefined): void =>
      store.update(({ overlay: _, ...state }) => (overlay ? { ...state, overlay } : state)),
    paint: (theme: Theme): void => set({ theme }),
    open: (current: string): void => set({ current }),
    /** Says where somebody reads, so that another face of the text begins there. */
    stand: (caret: { readonly file: string; readonly offset: number }): void => set({ caret }),
    /** Shows tables as text or as grids, at the place where they were read last. */
    showAs: (face: StudioState["face"]): void => {
      const { caret, current } = store.get();
      const span = caret && { file: caret.file, start: caret.offset, end: caret.offset };
      const isWished = face === "text" && span?.file === current;
      // What was to be brought into view in the text has been seen.
      store.update(({ wish: _, ...state }) => ({ ...state, face, ...(span && isWished && { wish: { span } }) }));
    },
    /** Shows why a scenario gives one of its answers. */
    choose: (scenario: string, answer = 0): void => set({ chosen: { scenario, answer } }),
    /** Brings a place into view, in the Write room. */
    reveal: (span: Span): void => set({ room: "write", current: span.file, wish: { span } }),
    dismissProblems: (): void => set({ problems: [] }),
    dismissRefusal: (): void => store.update(({ refusal: _, ...state }) => state),
    keepRecovered: (): void => store.update(({ recovered: _, ...state }) => state),
  };
}
