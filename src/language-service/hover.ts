import type { Bilingual, Language, Span } from "../../grammar/source.ts";
import { formatProvisions } from "../rulebook/provision-text.ts";
import type { Rulebook, Target } from "../rulebook/rulebook.ts";
import { type Named, namedBy } from "./named.ts";
import { type Place, type Project, textOf } from "./project.ts";
import { targetAt } from "./target-at.ts";
import { typeWords } from "./type-words.ts";

/** What is told about a name: plain sentences for the studio to lay out. */
export interface Hover {
  readonly span: Span;
  readonly label: string;
  /** What it is: "rule", "fact", "member of Grades". */
  readonly what: string;
  readonly type?: string;
  /** The provisions it renders, as they are cited. */
  readonly provisions?: string;
  /** Lines of the rulebook's own text that say what it comes to, for figures and readings. */
  readonly text?: string;
  readonly notes: readonly string[];
}

/** On a name: its label, what it is, its type and provisions. Elsewhere: nothing. */
export function hover(project: Project, place: Place, language: Language): Hover | undefined {
  const found = targetAt(project, place);
  const named = found && namedBy(project.rulebook, found.target);
  if (!found || !named) return undefined;
  const type = named.type && typeWords(project.rulebook, named.type)?.[language];
  const provisions = formatProvisions(named.entry.provisions, language);
  const text = linesOf(project, named.target);
  return {
    span: found.span,
    label: named.entry.label[language],
    what: what(named, language, isLedger(project.rulebook, found.target)),
    ...(type && { type }),
    ...(provisions && { provisions }),
    ...(text && { text }),
    notes: named.entry.notes.map((note) => note[language]),
  };
}

function isLedger({ rules }: Rulebook, { kind, key }: Target): boolean {
  return kind === "rule" && rules.get(key)?.defines === "ledger";
}

function what({ target, of }: Named, language: Language, isLedger: boolean): string {
  const word = (isLedger ? ledger : words[target.kind])[language];
  if (!of) return word;
  return language === "en" ? `${word} of “${of.label.en}”` : `${word} de « ${of.label.fr} »`;
}

/** The lines that carry the value: the dated amounts of a figure, the options of a reading. */
function linesOf(project: Project, target: Target): string {
  return valueSpans(project.rulebook, target)
    .map(({ file, start, end }) => textOf(project, file).slice(start, end).trim())
    .join("\n");
}

function valueSpans(rulebook: Rulebook, { kind, key }: Target): readonly Span[] {
  if (kind === "figure") return rulebook.figures.get(key)?.values.map(({ span }) => span) ?? [];
  if (kind === "reading") return rulebook.readings.get(key)?.options.map(({ span }) => span) ?? [];
  return [];
}

const ledger: Bilingual = { en: "ledger", fr: "compte" };

const words: Readonly<Record<Target["kind"], Bilingual>> = {
  choice: { en: "list of choices", fr: "liste de choix" },
  subject: { en: "subject", fr: "sujet" },
  authority: { en: "authority", fr: "autorité" },
  fact: { en: "fact", fr: "fait" },
  event: { en: "event", fr: "événement" },
  calendar: { en: "calendar", fr: "calendrier" },
  counting: { en: "way of counting", fr: "décompte" },
  figure: { en: "figure", fr: "chiffre" },
  table: { en: "table", fr: "tableau" },
  rule: { en: "rule", fr: "règle" },
  reading: { en: "reading", fr: "lecture" },
  decision: { en: "decision", fr: "décision" },
  member: { en: "choice", fr: "choix" },
  output: { en: "column", fr: "colonne" },
  branch: { en: "case", fr: "cas" },
  option: { en: "option", fr: "option" },
  local: { en: "part result", fr: "résultat partiel" },
};
