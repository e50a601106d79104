import type { Fix } from "../../grammar/diagnostic.ts";
import type { Bilingual } from "../../grammar/source.ts";
import type { Pasting } from "../../src/workspace/scenario-sheet/add-pasted.ts";
import type { NewScenario, Shelf } from "../../src/workspace/scenario-sheet/add-scenarios.ts";
import type { Correction } from "../../src/workspace/scenario-sheet/correct-expectation.ts";
import type { Typing } from "../../src/workspace/scenario-sheet/set-cell.ts";
import type { Change } from "../../src/workspace/scenario-sheet/sheet.ts";
import type { FactsJson } from "../questions/cases.ts";
import { editActions } from "./edit-actions.ts";
import { repaired } from "./repaired.ts";
import { type Surroundings, setter } from "./surroundings.ts";
import { type TestPlace, testPlace } from "./test-place.ts";

/**
 * What the Test room does. The text is the source: whatever is typed into a cell or a form becomes the smallest change of the
 * text, in one step. Each gives back the sentence in which it was refused, or nothing.
 */
export function testActions(surroundings: Surroundings) {
  const { store, language } = surroundings;
  const set = setter(surroundings);
  const { editAll } = editActions(surroundings);

  const make = (change: Change, label: Bilingual): Bilingual | undefined => {
    if (!change.ok) return change.message;
    const { files } = store.get();
    const paths = new Set(change.edits.map(({ span }) => span.file));
    const fix: Fix = { title: label, edits: change.edits };
    editAll(
      [...paths].map((path) => ({ path, text: repaired(files.get(path)?.text ?? "", path, fix) })),
      label,
    );
    return undefined;
  };

  return {
    /** Shows another part of the Test room. */
    lookAt: (part: Partial<TestPlace>): void => set({ test: { ...testPlace(store.get()), ...part } }),
    typeOver: async (typing: Typing): Promise<Bilingual | undefined> =>
      make(await language.ask("setScenarioCell", typing), steps.cell),
    tellScenario: async (id: string, facts: FactsJson): Promise<Bilingual | undefined> =>
      make(await language.ask("setScenarioFacts", { id, facts }), steps.facts),
    correctExpectation: async (correction: Correction): Promise<Bilingual | undefined> =>
      make(await language.ask("correctExpectation", correction), steps.corrected),
    confirmScenario: async (id: string): Promise<Bilingual | undefined> =>
      make(await language.ask("confirmScenario", { id }), steps.confirmed),
    /** Keeps cases as scenarios of a file. @returns what stands in the way, or what could not be said */
    keepScenarios: async (shelf: Shelf, cases: readonly NewScenario[]): Promise<readonly Bilingual[]> => {
      const added = await language.ask("addScenarios", { shelf, cases });
      if (!added.ok) return added.problems;
      editAll([{ path: added.path, text: added.text }], cases.length === 1 ? steps.kept : steps.keptAll);
      return added.leftOut;
    },
    /** Keeps pasted cases as scenarios of a file, in one step. @returns what stands in the way */
    keepPasted: async (pasting: Pasting): Promise<readonly Bilingual[]> => {
      const added = await language.ask("addPasted", pasting);
      if (!added.ok) return added.problems;
      editAll([{ path: added.path, text: added.text }], steps.keptAll);
      return added.leftOut;
    },
  };
}

const steps = {
  cell: { en: "Change of a cell of a scenario", fr: "Modification d’une case d’un scénario" },
  facts: { en: "Change of the facts of a scenario", fr: "Modification des faits d’un scénario" },
  corrected: { en: "Correction of an expectation", fr: "Correction d’une attente" },
  confirmed: { en: "Confirmation of a scenario", fr: "Confirmation d’un scénario" },
  kept: { en: "Case kept as a scenario", fr: "Cas gardé comme scénario" },
  keptAll: { en: "Cases kept as scenarios", fr: "Cas gardés comme scénarios" },
} satisfies Readonly<Record<string, Bilingual>>;
