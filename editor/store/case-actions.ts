import type { FactsJson } from "../questions/cases.ts";
import { isDay } from "./address.ts";
import { startOf } from "./questionnaire.ts";
import type { ChosenCase } from "./state.ts";
import { type Surroundings, setter } from "./surroundings.ts";

/** What chooses the person and the day that all rooms are about. */
export function caseActions(surroundings: Surroundings) {
  const { store, language } = surroundings;
  const set = setter(surroundings);
  /** What was asked of one person is asked of another from the beginning. */
  const askedAnew = () => {
    const { asking } = store.get();
    return asking && { asking: startOf(asking.rule) };
  };

  return {
    /** Judges everything on another day; what is no day changes nothing. */
    judgeOn: (on: string): void => {
      if (isDay(on)) set({ on });
    },
    /** Takes a case in hand, in every room; with a day, that day too. */
    takeCase: (chosen: ChosenCase, on?: string): void =>
      set({ case: chosen, ...askedAnew(), ...(on && isDay(on) && { on }) }),
    /** Takes somebody new in hand, of whom nothing is told yet. */
    beginCase: (): void => set({ case: { id: "new", name: nobody, facts: {} }, ...askedAnew() }),
    /** Other facts for the case in hand; where nobody is in hand, a new case begins. */
    tellFacts: (facts: FactsJson): void => {
      const { case: chosen } = store.get();
      set({ case: { id: "new", name: nobody, ...chosen, facts } });
    },
    /** Takes the case that an address names in hand: one kept on this computer, or that of a scenario. The day stays. */
    takeNamed: async (id: string): Promise<void> => {
      const own = store.get().ownCases.find((kept) => kept.id === id);
      if (own) return set({ case: own });
      const found = await language.ask("caseOf", { scenario: id.replace(/^scenario:/, "") });
      if (found && !store.get().case) set({ case: { id, ...found } });
    },
    /** Takes the case of a scenario in hand, and the day it is about. */
    takeScenario: async (scenario: string): Promise<void> => {
      const found = await language.ask("caseOf", { scenario });
      if (!found) return;
      const { name, facts, readings, on } = found;
      set({
        case: { id: `scenario:${scenario}`, name, facts, readings },
        ...askedAnew(),
        ...(on !== undefined && { on }),
      });
    },
    /** Chooses an option for a reading in the case in hand; without one, the option that the rulebook takes. */
    chooseReading: (reading: string, option?: string): void => {
      const { case: chosen } = store.get();
      if (!chosen) return;
      const { [reading]: _, ...others } = chosen.readings ?? {};
      set({ case: { ...chosen, readings: option === undefined ? others : { ...others, [reading]: option } } });
    },
    leaveCase: (): void => store.update(({ case: _, ...state }) => ({ ...state, ...askedAnew() })),
  };
}

/** What a case is called before anybody named it. */
const nobody = { en: "New case", fr: "Nouveau cas" };
