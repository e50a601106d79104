import type { Bilingual } from "../../../grammar/source.ts";
import type { Rulebook } from "../../rulebook/rulebook.ts";
import { addOtherwise } from "../otherwise-line.ts";
import { type Cases, casesOf } from "../regions/cases.ts";
import { linesFailRegion } from "../regions/condition-region.ts";
import { exampleInWords } from "../regions/example.ts";
import { coverOf } from "../regions/owned.ts";
import type { Check, Finding } from "../report.ts";
import { quoted } from "../wording.ts";

/** Some alternative always holds, or an `otherwise` line says what comes out: unless the first is shown, the second is asked for. */
export const alternativesMayMiss: Check = {
  code: "alternatives-may-miss",
  severity: "warning",
  title: {
    en: 'One alternative of a rule always holds, or an "otherwise" line stands in.',
    fr: `Une hypothèse d'une règle vaut toujours, ou une ligne "sinon" y supplée.`,
  },
  run(rulebook, report) {
    for (const cases of casesOf(rulebook)) {
      if (cases.alternatives.length === 0 || cases.version.otherwise) continue;
      const finding = missed(rulebook, cases);
      if (finding) report(finding);
    }
  },
};

function missed(rulebook: Rulebook, { rule, version, space, alternatives }: Cases): Finding | undefined {
  const cover = coverOf(rulebook, space, [
    ...alternatives.map(({ region }) => region),
    linesFailRegion(space, [...version.appliesWhere, ...version.when]),
    space.period(version.inForce, "outside"),
  ]);
  if (cover.complete) return undefined;
  const example = cover.hole && exampleInWords(rulebook, space.axes, cover.hole);
  const first = version.alternatives[0];
  const fix = addOtherwise(rulebook, rule, version);
  return first && { span: first.nameSpan, message: message(quoted(rule), example), ...(fix && { fix }) };
}

function message(name: Bilingual, example: Bilingual | undefined): Bilingual {
  if (!example) {
    return {
      en: `It cannot be shown that some alternative of ${name.en} always holds; say with "otherwise" what comes out if none does.`,
      fr: `Rien n'établit qu'une hypothèse de ${name.fr} vaut toujours ; dites par "sinon" ce qui en résulte si aucune ne vaut.`,
    };
  }
  return {
    en: `No alternative of ${name.en} holds where ${example.en}; add one, or say with "otherwise" what comes out.`,
    fr: `Aucune hypothèse de ${name.fr} ne vaut si ${example.fr} ; ajoutez-en une, ou dites par "sinon" ce qui en résulte.`,
  };
}
