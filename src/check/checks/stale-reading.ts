import type { Fix } from "../../../grammar/diagnostic.ts";
import { spelling } from "../../../grammar/keywords.ts";
import type { Bilingual, Span } from "../../../grammar/source.ts";
import type { Key, Reading, ReadingUse, Rulebook } from "../../rulebook/rulebook.ts";
import { insertAfter, replace } from "../edits.ts";
import { fileLanguage } from "../file-language.ts";
import { nameIn } from "../name-in.ts";
import type { Check, Finding } from "../report.ts";
import { readingUses } from "../version-lines.ts";
import { quoted } from "../wording.ts";

/** Where a rule leans on a reading, the option shown is the one taken, so that the page can be read on its own. */
export const staleReading: Check = {
  code: "stale-reading",
  severity: "error",
  title: {
    en: 'Each "relies on" line shows the option that is taken.',
    fr: `Chaque ligne "s'appuie sur" montre l'option retenue.`,
  },
  run(rulebook, report) {
    const shown = shownOptions(rulebook);
    const inRules = [...rulebook.rules.values()].flatMap(({ versions }) => versions.flatMap(readingUses));
    const inDecisions = [...rulebook.decisions.values()].flatMap(({ reliesOn }) => reliesOn);
    for (const use of [...inRules, ...inDecisions]) {
      const reading = rulebook.readings.get(use.reading);
      const finding = reading && compareWithTaken(rulebook, reading, use, shown);
      if (finding) report(finding);
    }
  },
};

/** An option named in the text, and where. */
interface ShownOption {
  readonly option: Key;
  readonly span: Span;
}

/** The options named in the text, by reading and file, in the order of the text. */
type ShownOptions = ReadonlyMap<string, readonly ShownOption[]>;

function shownOptions({ uses }: Rulebook): ShownOptions {
  const shown = new Map<string, ShownOption[]>();
  for (const { span, to } of uses) {
    if (to.kind !== "option") continue;
    const place = `${to.reading} ${span.file}`;
    const known = shown.get(place);
    if (known) known.push({ option: to.key, span });
    else shown.set(place, [{ option: to.key, span }]);
  }
  return shown;
}

function compareWithTaken(
  rulebook: Rulebook,
  reading: Reading,
  use: ReadingUse,
  options: ShownOptions,
): Finding | undefined {
  const taken = reading.options.find(({ key }) => key === reading.taken);
  if (!taken) return undefined;
  const { span } = use;
  const shown = options.get(`${reading.key} ${span.file}`)?.find((option) => isWithin(option.span, span));
  if (shown?.option === taken.key) return undefined;
  const language = fileLanguage(rulebook, span.file);
  const name = nameIn(taken, language);
  const title = { en: `Show "${name}"`, fr: `Montrer "${name}"` };
  const fix: Fix = shown
    ? replace(shown.span, title, name)
    : insertAfter(span, title, ` ${spelling("as", language)} ${name}`);
  const related = [{ span: reading.nameSpan, message: { en: "the reading", fr: "la lecture" } }];
  return { span: shown?.span ?? span, message: message(reading, taken, shown !== undefined), related, fix };
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function message(reading: Reading, taken: Reading["options"][number], isShown: boolean): Bilingual {
  const [name, option] = [quoted(reading), quoted(taken)];
  if (isShown) {
    return {
      en: `This is not the option taken by ${name.en}, which is ${option.en}; look at this rule again and show that one.`,
      fr: `Ce n'est pas l'option retenue par ${name.fr}, qui est ${option.fr} ; relisez cette règle et montrez celle-là.`,
    };
  }
  return {
    en: `Show the option that ${name.en} takes, so that the rule can be read on its own: ${option.en}.`,
    fr: `Montrez l'option que ${name.fr} retient, pour que la règle se lise seule : ${option.fr}.`,
  };
}
