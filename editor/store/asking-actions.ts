import { type Questionnaire, startOf } from "./questionnaire.ts";
import { type Surroundings, setter } from "./surroundings.ts";

/** What puts a question in the Ask room and leads through it. */
export function askingActions(surroundings: Surroundings) {
  const { store } = surroundings;
  const set = setter(surroundings);
  return {
    /** Begins to ask what a person is entitled to under a rule. */
    askAbout: (rule: string): void => set({ asking: startOf(rule) }),
    /** Goes on with the question, or back in it. */
    leadOn: (change: (asking: Questionnaire) => Questionnaire): void => {
      const { asking } = store.get();
      const next = asking && change(asking);
      if (next && next !== asking) set({ asking: next });
    },
    stopAsking: (): void => store.update(({ asking: _, ...state }) => state),
  };
}
