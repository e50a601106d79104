import { LSPErrorCodes, ResponseError } from "vscode-languageserver/node";
import type { Bilingual } from "../../grammar/source.ts";
import { runScenario } from "../scenario/run-scenario.ts";
import { commandNames } from "./command-names.ts";
import { type Desk, told } from "./desk.ts";
import { findScenario } from "./find-scenario.ts";

/** What a command came to: an answer for programs, and a sentence for the person. */
export interface Done {
  readonly answer: unknown;
  readonly sentence: Bilingual;
}

/** What commands may change. */
export interface Choosing {
  /** By the name of its scenario; none where absent. */
  choose(scenario: string | undefined): void;
}

/** Does what the editor asks for. What it names wrongly is refused in a sentence. */
export function execute(
  desk: Desk,
  choosing: Choosing,
  command: string,
  args: readonly unknown[],
): Done | ResponseError {
  const names = args.filter((arg) => typeof arg === "string");
  if (command === commandNames.chooseCase) return chooseCase(desk, choosing, names[0]);
  if (command === commandNames.runScenarios) return runScenarios(desk, names);
  return refused(desk, {
    en: `There is no command "${command}".`,
    fr: `Il n'y a pas de commande « ${command} ».`,
  });
}

function chooseCase(desk: Desk, { choose }: Choosing, named: string | undefined): Done | ResponseError {
  if (named === undefined) {
    choose(undefined);
    return { answer: null, sentence: { en: "No case is chosen.", fr: "Aucun cas n'est choisi." } };
  }
  const found = findScenario(desk.workspace(), named);
  if (!found) return refused(desk, noScenario(named));
  const { title, on } = found.scenario;
  if (!on) {
    return refused(desk, {
      en: `"${title.en}" has no date; add a line such as "on 2022-07-01".`,
      fr: `« ${title.fr} » n'a pas de date ; ajoutez une ligne telle que "le 2022-07-01".`,
    });
  }
  choose(found.id);
  return {
    answer: found.id,
    sentence: {
      en: `The values of “${title.en}” stand beside the rules.`,
      fr: `Les valeurs de « ${title.fr} » figurent à côté des règles.`,
    },
  };
}

function runScenarios(desk: Desk, names: readonly string[]): Done | ResponseError {
  const workspace = desk.workspace();
  const found = names.map((name) => findScenario(workspace, name));
  const missing = names.find((_, i) => found[i] === undefined);
  if (missing !== undefined) return refused(desk, noScenario(missing));
  const results = found.flatMap((place) => (place ? runScenario(workspace.rulebook, place.scenario) : []));
  const failed = results.filter(({ passed }) => !passed).map(({ scenario }) => scenario.title);
  const passed = results.length - failed.length;
  const list = (language: "en" | "fr") => failed.map((title) => `“${title[language]}”`).join(", ");
  return {
    answer: { passed, failed: failed.map((title) => told(desk, title)) },
    sentence: {
      en: `${passed} of ${results.length} passed${failed.length > 0 ? `; not: ${list("en")}` : ""}.`,
      fr: `${passed} sur ${results.length} réussi(s)${failed.length > 0 ? ` ; échec : ${list("fr")}` : ""}.`,
    },
  };
}

function noScenario(named: string): Bilingual {
  return {
    en: `There is no scenario "${named}": give its title as it stands in the text.`,
    fr: `Il n'y a pas de scénario « ${named} » : donnez son titre tel qu'il figure dans le texte.`,
  };
}

function refused(desk: Desk, words: Bilingual): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestFailed, told(desk, words));
}
