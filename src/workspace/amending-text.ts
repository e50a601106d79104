import type { Bilingual, Language } from "../../grammar/source.ts";
import type { Change } from "../compare/change.ts";
import { describedLines } from "../explain/describe.ts";
import type { DescribedLine } from "../explain/described-line.ts";
import { within } from "../explain/wording.ts";
import { formatProvision } from "../rulebook/provision-text.ts";
import type { Provision, Rulebook } from "../rulebook/rulebook.ts";
import { formatDateForPeople } from "../values/date-text.ts";
import { replacedWords } from "./replaced-words.ts";
import { type WordedChange, wordChange } from "./word-change.ts";

/**
 * The formal text that makes the newer version of the older: one instruction for each change in meaning, such as "In Rule
 * 16/1.1 (Household rate), replace "6 %" by "5 %"." Words that compute nothing and citations are left out.
 */
export function amendingText(older: Rulebook, newer: Rulebook, changes: readonly Change[]): readonly Bilingual[] {
  return changes
    .filter(({ kind }) => kind !== "wording-only" && kind !== "provision-changed")
    .map((change) => {
      const worded = wordChange(older, newer, change);
      return {
        en: instruction({ change, worded, older, newer, language: "en" }),
        fr: instruction({ change, worded, older, newer, language: "fr" }),
      };
    });
}

interface Amended {
  readonly change: Change;
  readonly worded: WordedChange;
  readonly older: Rulebook;
  readonly newer: Rulebook;
  readonly language: Language;
}

function instruction(amended: Amended): string {
  const { worded, language } = amended;
  const { at, since } = phrases[language];
  const act = sentenceOf(amended);
  const from = worded.since && since(formatDateForPeople(worded.since, language));
  return `${at(worded.provisions, placeOf(amended))}${act}${from ? `, ${from}` : ""}.`;
}

/** The declaration and the place within it: "Household rate", "table Salaries, row grade: A1". */
function placeOf({ change, worded, language }: Amended): string {
  const label = change.sort === "table" ? phrases[language].table(worded.label[language]) : worded.label[language];
  const inRow = change.place.some(({ kind }) => kind === "row");
  const place = worded.place[language];
  if (place === "") return label;
  return `${label}, ${inRow ? phrases[language].row(place) : place}`;
}

function sentenceOf(amended: Amended): string {
  const { worded, change, language } = amended;
  const { replace, add, remove, addWhole, removeWhole, other } = phrases[language];
  const [from, to] = [worded.from?.[language], worded.to?.[language]];
  if (from !== undefined && to !== undefined) {
    const words = replacedWords(from, to);
    return replace(words.from, words.to);
  }
  if (to !== undefined) return add(to);
  if (from !== undefined) return remove(from);
  if (change.kind.endsWith("removed")) return removeWhole;
  const text = textOf(amended) || worded.label[language];
  return change.kind.endsWith("added") ? addWhole(text) : other(text);
}

/** What the part of the declaration that came, or is written anew, says now. */
function textOf({ change, newer, language }: Amended): string {
  const lines = describedLines(newer, change.key, language);
  const last = change.place.at(-1);
  const label = last && "label" in last ? last.label[language] : undefined;
  const start = label === undefined ? -1 : lines.findIndex(({ text, level }) => level > 0 && text.includes(label));
  const head = lines[start];
  if (!head) return label ?? joined(lines.slice(1), language);
  const rest = lines.slice(start + 1);
  const length = rest.findIndex(({ level }) => level <= head.level);
  return joined([head, ...rest.slice(0, length === -1 ? rest.length : length)], language);
}

function joined(lines: readonly DescribedLine[], language: Language): string {
  return lines.map(({ text }, i) => (i === 0 ? text : within(text))).join({ en: "; ", fr: " ; " }[language]);
}

interface Phrases {
  readonly at: (provisions: readonly Provision[], place: string) => string;
  readonly table: (label: string) => string;
  readonly row: (keys: string) => string;
  readonly replace: (from: string, to: string) => string;
  readonly add: (text: string) => string;
  readonly remove: (text: string) => string;
  readonly addWhole: (text: string) => string;
  readonly removeWhole: string;
  readonly other: (text: string) => string;
  readonly since: (day: string) => string;
}

const english: Phrases = {
  at: (provisions, place) =>
    provisions.length === 0
      ? `Under “${place}”, `
      : `In ${listed(
          provisions.map((provision) => formatProvision(provision, "en")),
          "and",
        )} (${place}), `,
  table: (label) => `table “${label}”`,
  row: (keys) => `row ${keys}`,
  replace: (from, to) => `replace “${from}” by “${to}”`,
  add: (text) => `add “${text}”`,
  remove: (text) => `delete “${text}”`,
  addWhole: (text) => `insert “${text}”`,
  removeWhole: "delete the provision",
  other: (text) => `the text shall read “${text}”`,
  since: (day) => `with effect from ${day}`,
};

const french: Phrases = {
  at: (provisions, place) =>
    provisions.length === 0
      ? `Sous « ${place} », `
      : `${capital(listed(provisions.map(atInFrench), "et"))} (${place}), `,
  table: (label) => `tableau « ${label} »`,
  row: (keys) => `ligne ${keys}`,
  replace: (from, to) => `remplacer « ${from} » par « ${to} »`,
  add: (text) => `ajouter « ${text} »`,
  remove: (text) => `supprimer « ${text} »`,
  addWhole: (text) => `insérer « ${text} »`,
  removeWhole: "supprimer la disposition",
  other: (text) => `lire désormais « ${text} »`,
  since: (day) => `avec effet au ${day}`,
};

const phrases: { readonly [L in Language]: Phrases } = { en: english, fr: french };

/** A regulation and a rule are named in French by the numbers of their articles and rules. */
function atInFrench(provision: Provision): string {
  const words = formatProvision(provision, "fr");
  switch (provision.rank) {
    case "rule":
      return `à la règle ${words.slice(words.indexOf(" ") + 1)}`;
    case "regulation":
      return `à l'article ${words.slice(words.indexOf(" ") + 1)} du Statut`;
    default:
      return `à l'${words}`;
  }
}

function listed(items: readonly string[], and: string): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} ${and} ${last}`;
}

function capital(text: string): string {
  return text.replace(/^à/, "À");
}
