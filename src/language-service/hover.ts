import type { Bilingual, Language, Span } from "../../grammar/source.ts";
import type { Outcome } from "../evaluate/outcome.ts";
import { formatProvisions } from "../rulebook/provision-text.ts";
import type { Key, Rulebook, Target } from "../rulebook/rulebook.ts";
import { alike, headWords } from "./hint-words.ts";
import { type Named, namedBy } from "./named.ts";
import { type Place, type Project, textOf } from "./project.ts";
import { usesOf } from "./references.ts";
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
  /** What it comes to for the chosen case. */
  readonly value?: string;
  /** In how many places it is used. */
  readonly uses: number;
}

/** What something comes to for the chosen case; of what is about records, for each of them. */
export type OutcomesOf = (key: Key) => readonly Outcome[];

/** On a name: its label, what it is, its type and provisions, its value in the chosen case. Elsewhere: nothing. */
export function hover(
  project: Project,
  place: Place,
  language: Language,
  outcomesOf: OutcomesOf = () => [],
): Hover | undefined {
  const found = targetAt(project, place);
  const named = found && namedBy(project.rulebook, found.target);
  if (!found || !named) return undefined;
  const type = named.type && typeWords(project.rulebook, named.type)?.[language];
  const provisions = formatProvisions(named.entry.provisions, language);
  const text = linesOf(project, named.target);
  const value = valueIn(project.rulebook, named, outcomesOf)?.[language];
  return {
    span: found.span,
    label: named.entry.label[language],
    what: what(project.rulebook, named, language),
    ...(type && { type }),
    ...(provisions && { provisions }),
    ...(text && { text }),
    notes: named.entry.notes.map((note) => note[language]),
    ...(value && { value }),
    uses: usesOf(project, named.target).length,
  };
}

function valueIn(rulebook: Rulebook, { target }: Named, outcomesOf: OutcomesOf): Bilingual | undefined {
  if (!valued.has(target.kind)) return undefined;
  return alike(outcomesOf(target.key).map((outcome) => headWords(rulebook, outcome)));
}

const valued: ReadonlySet<Target["kind"]> = new Set<Target["kind"]>(["fact", "event", "figure", "rule", "decision"]);

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
