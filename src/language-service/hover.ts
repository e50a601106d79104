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
    what: what(project.rulebook, named, language),
    ...(type && { type }),
    ...(provisions && { provisions }),
    ...(text && { text }),
    notes: named.entry.notes.map((note) => note[language]),
  };
}

function what({ rules }: Rulebook, { target, of }: Named, language: Language): string {
  const defines = target.kind === "rule" ? rules.get(target.key)?.defines : undefined;
  const isOwnKind = defines === "procedure" || defines === "stage" || defines === "ledger";
  const word = (isOwnKind ? words[defines] : words[target.kind])[language];
  if (!of) return word;
  return language === "en" ? `${word} of “${of.label.en}”` : `${word} de « ${of.label.fr} »`;
}

/** The lines that carry the value: the dated amounts of a figure, the options of a reading, the days of a subject. */
function linesOf(project: Project, target: Target): string {
  return valueSpans(project.rulebook, target)
    .map(({ file, start, end }) => textOf(project, file).slice(start, end).trim())
    .join("\n");
}

function valueSpans(rulebook: Rulebook, { kind, key }: Target): readonly Span[] {
  if (kind === "figure") return rulebook.figures.get(key)?.values.map(({ span }) => span) ?? [];
  if (kind === "hours-of-the-day") return rulebook.hoursOfTheDay.get(key)?.stretches.map(({ span }) => span) ?? [];
  if (kind === "reading") return rulebook.readings.get(key)?.options.map(({ span }) => span) ?? [];
  const lasts = kind === "subject" ? rulebook.subjects.get(key)?.lasts : undefined;
  return lasts ? [lasts.span] : [];
}

const words: Readonly<Record<Target["kind"] | "procedure" | "stage" | "ledger", Bilingual>> = {
  procedure: { en: "procedure", fr: "procédure" },
  stage: { en: "stage of a procedure", fr: "étape d'une procédure" },
  ledger: { en: "ledger", fr: "compte" },
  choice: { en: "list of choices", fr: "liste de choix" },
  subject: { en: "subject", fr: "sujet" },
  authority: { en: "authority", fr: "autorité" },
  fact: { en: "fact", fr: "fait" },
  event: { en: "event", fr: "événement" },
  calendar: { en: "calendar", fr: "calendrier" },
  counting: { en: "way of counting", fr: "décompte" },
  "hours-of-the-day": { en: "hours of the day", fr: "tranche horaire" },
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
