import type { Language } from "../../../grammar/source.ts";
import type { Result } from "../../workspace/result.ts";
import type { Output } from "../host.ts";
import { paint } from "./paint.ts";

/** What a result would be under the other options of its readings, one line for each; nothing where that was not asked. */
export function showOtherReadings(
  { otherReadings }: Result,
  { language, output }: { readonly language: Language; readonly output: Output },
): readonly string[] {
  if (otherReadings === undefined) return [];
  const said = sayings[language];
  if (otherReadings.length === 0) return [`  ${said.none}`];
  const { bold, dim } = paint(output);
  const lines = otherReadings.flatMap(({ label, takenLabel, options }) => [
    `  ${said.reading(label, takenLabel ?? said.open)}`,
    ...options.map((option) => {
      const line = `    ${said.under(option.label, option.changes ? option.words : said.same)}`;
      return option.changes ? bold(line) : dim(line);
    }),
  ]);
  return [`  ${said.head}`, ...lines.map((line) => `  ${line}`)];
}

const sayings = {
  en: {
    head: "Read otherwise:",
    none: "No reading counts here.",
    open: "open",
    reading: (label: string, taken: string) => `${label} (here: ${taken})`,
    under: (option: string, result: string) => `${option}: ${result}`,
    same: "the same",
  },
  fr: {
    head: "Selon d'autres lectures :",
    none: "Aucune lecture ne joue ici.",
    open: "non tranchée",
    reading: (label: string, taken: string) => `${label} (ici : ${taken})`,
    under: (option: string, result: string) => `${option} : ${result}`,
    same: "sans changement",
  },
};
