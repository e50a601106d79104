import type { OwnCase } from "./state.ts";
import { type Surroundings, setter } from "./surroundings.ts";

/** What keeps cases on this computer, and nowhere else. */
export function ownCaseActions(surroundings: Surroundings) {
  const { store, cases, now } = surroundings;
  const set = setter(surroundings);

  return {
    /** Keeps the case in hand on this computer under a name. */
    keepCase: async (name: string): Promise<void> => {
      const { case: chosen, on, ownCases } = store.get();
      if (!chosen) return;
      const id = chosen.id.startsWith("own:") ? chosen.id : `own:${now().toString(36)}`;
      const kept: OwnCase = { ...chosen, id, name: { en: name, fr: name }, on };
      set({ case: kept, ownCases: [kept, ...ownCases.filter((own) => own.id !== id)] });
      await cases.keep(kept);
    },
    /** Forgets a case that was kept on this computer. */
    forgetCase: async (id: string): Promise<void> => {
      set({ ownCases: store.get().ownCases.filter((own) => own.id !== id) });
      await cases.forget(id);
    },
    /** Reads the cases kept on this computer. */
    readOwnCases: async (): Promise<void> => set({ ownCases: await cases.all() }),
  };
}
