import type { CodeLens as EditorLens } from "vscode-languageserver/node";
import { type CodeLens, codeLenses } from "../../language-service/code-lenses.ts";
import { scenarioPlaces } from "../../language-service/scenario-places.ts";
import { commandNames } from "../command-names.ts";
import { type Desk, type EditorPlace, rangeOf, sourceAt } from "../desk.ts";

/** A line above each rule: run its scenarios, how often it is used, what it renders; above each scenario: run it, choose it. */
export function lensesOf(desk: Desk, textDocument: EditorPlace["textDocument"]): EditorLens[] {
  const source = sourceAt(desk, textDocument);
  const { language } = desk;
  const words = lensWords[language];
  const workspace = desk.workspace();
  const scenarios = scenarioPlaces(workspace).filter(({ scenario }) => scenario.span.file === source.file);
  return [
    ...codeLenses(workspace, source.file).flatMap((lens) => {
      const range = rangeOf(source, lens.span);
      const title = [words.uses(lens.uses), lens.citation[language]].filter((part) => part !== "").join(" · ");
      return [...runLens(lens, range, words), { range, command: { title, command: "" } }];
    }),
    ...scenarios.flatMap(({ id, scenario }) => {
      const range = rangeOf(source, { start: scenario.span.start, end: scenario.span.start });
      const run = { title: words.run, command: commandNames.runScenarios, arguments: [id] };
      const choose = { title: words.choose, command: commandNames.chooseCase, arguments: [id] };
      return [
        { range, command: run },
        { range, command: choose },
      ];
    }),
  ];
}

function runLens({ scenarios }: CodeLens, range: EditorLens["range"], words: LensWords): readonly EditorLens[] {
  if (scenarios.length === 0) return [];
  const title = words.runAll(scenarios.length);
  return [{ range, command: { title, command: commandNames.runScenarios, arguments: [...scenarios] } }];
}

interface LensWords {
  readonly run: string;
  readonly choose: string;
  readonly runAll: (count: number) => string;
  readonly uses: (count: number) => string;
}

const lensWords: Readonly<Record<"en" | "fr", LensWords>> = {
  en: {
    run: "Run",
    choose: "Show its values beside the rules",
    runAll: (count) => (count === 1 ? "Run 1 scenario" : `Run ${count} scenarios`),
    uses: (count) => (count === 1 ? "1 use" : `${count} uses`),
  },
  fr: {
    run: "Exécuter",
    choose: "Afficher ses valeurs à côté des règles",
    runAll: (count) => (count === 1 ? "Exécuter 1 scénario" : `Exécuter ${count} scénarios`),
    uses: (count) => (count <= 1 ? `${count} emploi` : `${count} emplois`),
  },
};
