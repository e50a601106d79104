import type { CodeLens } from "../../src/language-service/code-lenses.ts";
import type { Studio } from "../store/studio.ts";
import { texts } from "../texts/texts.ts";
import { rulebookLanguages } from "./language-id.ts";
import { pathOf } from "./models.ts";
import { editor, languages, type Uri } from "./monaco.ts";
import { rangeOf } from "./offsets.ts";
import { whenChanged } from "./when-changed.ts";

const tryNext = "proviso.tryNextScenario";
const showUses = "proviso.showUses";

/** One line above each rule: its scenarios, which a click takes in hand one after the other; its uses; its provision. */
export function registerCodeLenses(studio: Studio): void {
  editor.registerCommand(tryNext, (_, ids: readonly string[]) => void takeNext(studio, ids));
  editor.registerCommand(showUses, (_, uri: Uri, offset: number) => showReferences(uri, offset));
  languages.registerCodeLensProvider([...rulebookLanguages], {
    onDidChange: whenChanged(studio, ({ language, analysis }) => [language, analysis?.checks]),
    provideCodeLenses: async (model) => {
      const { language } = studio.store.get();
      const found = await studio.ask("lenses", { file: pathOf(model) });
      const lenses = found.flatMap((lens) => {
        const range = rangeOf(model, lens.span);
        return commandsOf(lens, model, language).map((command) => ({ range, command }));
      });
      return { lenses, dispose: () => undefined };
    },
  });
}

function commandsOf(
  { scenarios, uses, citation, span }: CodeLens,
  model: editor.ITextModel,
  language: "en" | "fr",
): readonly languages.Command[] {
  const words = texts[language].text;
  const asked = {
    id: tryNext,
    title: words.scenarios(scenarios.length),
    tooltip: words.tryNext,
    arguments: [scenarios],
  };
  const used = { id: showUses, title: words.uses(uses), arguments: [model.uri, span.start] };
  return [
    ...(scenarios.length > 0 ? [asked] : []),
    ...(uses > 0 ? [used] : []),
    ...(citation[language] === "" ? [] : [{ id: "", title: citation[language] }]),
  ];
}

/** Takes the case of the scenario after the one in hand; of the first, where none of them is. */
async function takeNext(studio: Studio, ids: readonly string[]): Promise<void> {
  const inHand = studio.store.get().case?.id ?? "";
  const next = ids[(ids.findIndex((id) => inHand === `scenario:${id}`) + 1) % ids.length];
  if (next !== undefined) await studio.takeScenario(next);
}

function showReferences(uri: Uri, offset: number): void {
  const shown = editor.getEditors().find((one) => one.getModel()?.uri.toString() === uri.toString());
  const position = shown?.getModel()?.getPositionAt(offset);
  if (!shown || !position) return;
  shown.setPosition(position);
  shown.focus();
  shown.trigger("lens", "editor.action.goToReferences", undefined);
}
