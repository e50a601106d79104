import type { Form, FormField, FormGroup } from "../../src/facts/form.ts";
import { rootOf } from "../forms/fact-path.ts";
import type { FactsJson } from "../questions/cases.ts";

/*
 * Which questions are asked, in which order. The engine says which facts can still change the answer, most decisive first; the
 * authors of the rules group and order them. Going back loses nothing: pages stay as they were asked, and answers are the
 * facts of the case.
 */

/** A questionnaire about one rule, so far. Facts are named as answers name them: `children[1].birth_date`. */
export interface Questionnaire {
  readonly rule: string;
  /** The questions of each page, by the fact of the person; they never change once asked. */
  readonly pages: readonly (readonly string[])[];
  /** The page on screen; beyond the last one, the answer. */
  readonly at: number;
  /** Facts that somebody said they do not know, or left open. */
  readonly unknown: ReadonlySet<string>;
  /** Facts of records that were on screen, which stay there when they no longer matter. */
  readonly shown: ReadonlySet<string>;
}

/** What can be asked now. */
export interface Askable {
  readonly form: Form;
  /** Facts that can still change the answer, most decisive first, and then decisions to be taken. */
  readonly needs: readonly string[];
  readonly facts: FactsJson;
}

/** As many questions as are asked at a time, of the person or of one record. */
const MOST_AT_A_TIME = 4;

/** A group of as many questions is not torn apart: a step is asked with its grade. */
const MOST_IN_A_WHOLE_GROUP = 5;

/** Fewer questions than these are joined by those of another group. */
const FEWEST_AT_A_TIME = 3;

/** A questionnaire that has asked nothing yet. */
export function startOf(rule: string): Questionnaire {
  return { rule, pages: [], at: 0, unknown: new Set(), shown: new Set() };
}

/** The questionnaire with its first page, once it is known what can be asked. */
export function opened(questionnaire: Questionnaire, askable: Askable): Questionnaire {
  if (questionnaire.pages.length > 0) return questionnaire;
  return withPage(questionnaire, nextPage(questionnaire, askable));
}

/**
 * The page after the one on screen. What was left open there counts as not known, so that it is not asked again; pages asked
 * before come back as they were, then new ones follow until nothing that could change the answer is left to ask.
 */
export function proceeded(questionnaire: Questionnaire, askable: Askable): Questionnaire {
  const { pages, at } = questionnaire;
  const left = leftOpen(questionnaire, askable);
  const further = { ...questionnaire, unknown: new Set([...questionnaire.unknown, ...left]), at: at + 1 };
  return further.at < pages.length ? further : withPage(further, nextPage(further, askable));
}

/** The page before the one on screen; nothing is lost. */
export function wentBack(questionnaire: Questionnaire): Questionnaire {
  const { pages, at } = questionnaire;
  return { ...questionnaire, at: Math.max(0, Math.min(at, pages.length) - 1) };
}

/** Straight to the answer, whatever is still open. */
export function finished(questionnaire: Questionnaire): Questionnaire {
  return { ...questionnaire, at: questionnaire.pages.length };
}

/** On with what was left open, from the answer: it is asked again. */
export function resumed(questionnaire: Questionnaire, askable: Askable): Questionnaire {
  const again = { ...questionnaire, unknown: new Set<string>(), at: questionnaire.pages.length };
  return withPage(again, nextPage(again, askable));
}

/** With a fact said to be unknown, or no longer said so. */
export function saidUnknown(questionnaire: Questionnaire, fact: string, isUnknown: boolean): Questionnaire {
  if (questionnaire.unknown.has(fact) === isUnknown) return questionnaire;
  const unknown = new Set(questionnaire.unknown);
  if (isUnknown) unknown.add(fact);
  else unknown.delete(fact);
  return { ...questionnaire, unknown };
}

/** With those facts of records that are on screen now, so that they stay when they no longer matter. */
export function shownOf(questionnaire: Questionnaire, askable: Askable): Questionnaire {
  const page = questionnaire.pages[questionnaire.at] ?? [];
  const now = askable.needs.filter((fact) => page.includes(rootOf(fact)) && isAsked(questionnaire, askable, fact));
  if (now.every((fact) => questionnaire.shown.has(fact))) return questionnaire;
  return { ...questionnaire, shown: new Set([...questionnaire.shown, ...now]) };
}

/** Whether a fact of a record is on screen: it was, or it is among the next few that its record needs. */
export function isAsked({ shown, unknown }: Questionnaire, { needs }: Pick<Askable, "needs">, fact: string): boolean {
  if (shown.has(fact) || unknown.has(fact)) return true;
  const record = recordOf(fact);
  const open = needs.filter((need) => recordOf(need) === record && !unknown.has(need));
  return open.slice(0, MOST_AT_A_TIME).includes(fact);
}

/** The groups of the form with those fields only, in the order of the text. */
export function groupsWith({ groups }: Form, names: readonly string[]): readonly FormGroup[] {
  return groups.flatMap(({ title, fields }) => {
    const kept = fields.filter(({ name }) => names.includes(name));
    return kept.length > 0 ? [{ title, fields: kept }] : [];
  });
}

/** The field of a fact, within records too. */
export function fieldOf({ groups }: Form, fact: string): FormField | undefined {
  const [root, ...names] = fact.replace(/\[\d+\]/g, "").split(".");
  const start = groups.flatMap(({ fields }) => fields).find(({ name }) => name === root);
  return names.reduce<FormField | undefined>((field, name) => {
    return field?.kind.kind === "records" ? field.kind.fields.find((one) => one.name === name) : undefined;
  }, start);
}

function withPage(questionnaire: Questionnaire, page: readonly string[]): Questionnaire {
  const { pages, at } = questionnaire;
  if (page.length > 0) return { ...questionnaire, pages: [...pages, page], at: pages.length };
  return at === pages.length ? questionnaire : { ...questionnaire, at: pages.length };
}

/** The most decisive questions of the group that has the most decisive one; a short page takes in the next group. */
function nextPage({ unknown }: Questionnaire, { form, needs, facts }: Askable): readonly string[] {
  const isOpen = (fact: string) => !unknown.has(fact) && !isPending(facts[rootOf(fact)]);
  const open = [...new Set(needs.filter(isOpen).map(rootOf))].filter((name) => fieldOf(form, name));
  const page: string[] = [];
  while (page.length < FEWEST_AT_A_TIME) {
    const first = open.find((name) => !page.includes(name));
    const group = form.groups.find(({ fields }) => fields.some(({ name }) => name === first));
    if (!group) break;
    const ofGroup = open.filter((name) => !page.includes(name) && group.fields.some((field) => field.name === name));
    const isWhole = page.length === 0 && ofGroup.length <= MOST_IN_A_WHOLE_GROUP;
    page.push(...ofGroup.slice(0, isWhole ? ofGroup.length : MOST_AT_A_TIME - page.length));
  }
  return groupsWith(form, page).flatMap(({ fields }) => fields.map(({ name }) => name));
}

/** What the page on screen asks and nobody answered. */
function leftOpen(questionnaire: Questionnaire, askable: Askable): readonly string[] {
  const page = questionnaire.pages[questionnaire.at] ?? [];
  return askable.needs.filter(
    (fact) => page.includes(rootOf(fact)) && (fact === rootOf(fact) || isAsked(questionnaire, askable, fact)),
  );
}

function isPending(json: FactsJson[string] | undefined): boolean {
  return typeof json === "object" && json !== null && "pending" in json;
}

/** The record that a fact is of: `children[1]`; the fact itself where it is the person's. */
function recordOf(fact: string): string {
  const end = fact.lastIndexOf(".");
  return end < 0 ? fact : fact.slice(0, end);
}
