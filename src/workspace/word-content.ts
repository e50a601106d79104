import type { Language } from "../../grammar/source.ts";
import type { Content } from "../compare/change.ts";
import { dated, stepLines, typeWords } from "../explain/described-line.ts";
import { cellWords, patternWords, words } from "../explain/word-expression.ts";
import { entryOf, inForceWords, labelOf, valueWords, type Wording, wordingOf } from "../explain/wording.ts";
import { formatProvisions } from "../rulebook/provision-text.ts";
import type { DecisionBounds, Key, Rulebook } from "../rulebook/rulebook.ts";

/** What stood or stands at the place of a change, in words. */
export function wordContent(rulebook: Rulebook, content: Content, language: Language): string {
  const word = wordings[content.kind] as (content: Content, wording: Wording) => string;
  return word(content, wordingOf(rulebook, language));
}

type Of<Kind extends Content["kind"]> = Extract<Content, { readonly kind: Kind }>;
type Wordings = { readonly [Kind in Content["kind"]]: (content: Of<Kind>, wording: Wording) => string };

const wordings: Wordings = {
  expression: ({ expression }, wording) => words(expression, wording),
  step: ({ step }, wording) =>
    stepLines([step], 0, wording)
      .map(({ text }) => lowered(text))
      .join(""),
  cells: ({ cells }, wording) => cells.map((cell) => cellWords(cell, wording)).join("; "),
  conditions: ({ lines }, wording) =>
    lines.map(({ value, inForce }) => dated(words(value, wording), inForce, wording)).join("; "),
  patterns: ({ keys }, wording) => keysWords(keys, wording),
  value: ({ value }, wording) => (value === "zero" ? wording.phrases.zero : valueWords(value, wording)),
  bounds: ({ bounds }, wording) => boundsWords(bounds, wording),
  type: ({ type, overTime, of }, wording) => {
    const ofSubject = of === undefined ? "" : ` (${labelOf(of, wording)})`;
    return `${typeWords(type, wording)}${ofSubject}${overTime ? `, ${statusWords.overTime[wording.language]}` : ""}`;
  },
  provisions: ({ provisions }, { language }) => formatProvisions(provisions, language),
  "in-force": ({ inForce }, wording) => inForceWords(inForce, wording) || statusWords.always[wording.language],
  words: ({ words: texts }, { language }) => texts.map((text) => text[language]).join("; "),
  names: ({ keys }, wording) =>
    keys.map((key) => nameWords(key, wording)).join(", ") || statusWords.none[wording.language],
  status: ({ status }, { language }) => statusWords[status][language],
};

/** "grade: A1 or A2, step: 1". */
export function keysWords(keys: Of<"patterns">["keys"], wording: Wording): string {
  return keys.map(({ name, pattern }) => `${keyWords(name, wording)}: ${patternWords(pattern, wording)}`).join(", ");
}

/** The key of a table by the label of the fact or rule that it is, else by its name. */
function keyWords(name: string, { rulebook, language }: Wording): string {
  return entryOf(name, rulebook)?.label[language] ?? name.replaceAll("_", " ");
}

/** A name that may be that of a part of something: an option, a member, an exception. */
function nameWords(key: Key, wording: Wording): string {
  const { rulebook, language } = wording;
  const entry = entryOf(key, rulebook) ?? partsOf(rulebook).find((part) => part.key === key);
  return entry?.label[language] ?? key.replaceAll("_", " ");
}

function partsOf({ readings, choices, rules }: Rulebook) {
  const versions = [...rules.values()].flatMap((rule) => rule.versions);
  return [
    ...[...readings.values()].flatMap(({ options }) => options),
    ...[...choices.values()].flatMap(({ members }) => members),
    ...versions.flatMap(({ alternatives, exceptions }) => [...alternatives, ...exceptions]),
  ];
}

function boundsWords(bounds: DecisionBounds, wording: Wording): string {
  const { phrases } = wording;
  switch (bounds.kind) {
    case "yes-or-no":
      return phrases.type({ kind: "yes-no" }, "");
    case "range":
      return phrases.range(bounds.least && words(bounds.least, wording), words(bounds.most, wording), false, false);
    case "values":
      return phrases.or(bounds.values.map((value) => words(value, wording)));
  }
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

const statusWords = {
  overTime: { en: "over time", fr: "variable dans le temps" },
  always: { en: "at all times", fr: "en tout temps" },
  none: { en: "none", fr: "aucun" },
  unknown: { en: "unknown", fr: "inconnu" },
  "no-entitlement": { en: "no entitlement", fr: "aucun droit" },
  "not-applicable": { en: "not applicable", fr: "sans objet" },
  complete: { en: "there are none", fr: "il n'y en a pas" },
  unsettled: { en: "not settled", fr: "non tranchée" },
  "even-if-not-entitled": { en: "whether or not entitled", fr: "que le droit existe ou non" },
  "only-if-entitled": { en: "only where entitled", fr: "seulement si le droit existe" },
} as const;
