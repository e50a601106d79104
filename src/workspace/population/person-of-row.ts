import type { Bilingual } from "../../../grammar/source.ts";
import { sameLogic } from "../../compare/meaning.ts";
import type { CaseFacts } from "../../evaluate/question.ts";
import { type FactsRead, readFacts } from "../../facts/read-facts.ts";
import type { Rulebook } from "../../rulebook/rulebook.ts";
import type { CalendarDate } from "../../values/calendar-date.ts";
import { parseDate } from "../../values/date-text.ts";
import { factsOfCells } from "./facts-of-cells.ts";
import type { Row } from "./read-rows.ts";

/** A person of a file, as both versions read the facts. */
export interface RowPerson {
  readonly line: number;
  /** What the column `name` or `id` says; absent without one. */
  readonly name?: string;
  readonly on: CalendarDate;
  readonly facts: { readonly older: CaseFacts; readonly newer: CaseFacts };
}

/** A row that could not be read. */
export interface WrongRow {
  readonly line: number;
  readonly words: Bilingual;
}

/**
 * The person that a row tells of. The columns `name` or `id` and `on` are about the row, unless the rulebook has facts of
 * these names; without `on`, the day is `usually`.
 */
export function personOfRow(older: Rulebook, newer: Rulebook, row: Row, usually: CalendarDate): RowPerson | WrongRow {
  const { line } = row;
  if ("problem" in row) return { line, words: row.problem };
  const { name, id, on, ...rest } = row.fields;
  const own = Object.fromEntries(
    Object.entries({ name, id, on }).filter(([key, value]) => value !== undefined && newer.facts.has(key)),
  );
  const told = { ...rest, ...own };
  const day = typeof on === "string" && !newer.facts.has("on") ? parseDate(on) : usually;
  if (!day) return { line, words: wrongDay(String(on)) };
  const now = readFacts(newer, factsOfCells(newer, told));
  if (!now.ok) return { line, words: problemsOf(now) };
  const before = readsAlike(older, newer) ? now : readFacts(older, factsOfCells(older, known(older, told)));
  if (!before.ok) return { line, words: problemsOf(before) };
  const called = [name, id].find((word) => typeof word === "string" || typeof word === "number");
  return {
    line,
    ...(called !== undefined && { name: String(called) }),
    on: day,
    facts: { older: before.facts, newer: now.facts },
  };
}

/** Whether both versions understand facts in the same way, so that they need be read but once. */
function readsAlike(older: Rulebook, newer: Rulebook): boolean {
  const known = alike.get(newer);
  if (known?.older === older) return known.areAlike;
  const declared = ({ facts, choices, rules, decisions }: Rulebook) => [
    [...facts.values()].map(({ key, type, overTime, isEvent, atLeast, atMost }) => [
      key,
      type,
      overTime,
      isEvent,
      atLeast,
      atMost,
    ]),
    [...choices.values()].map(({ key, members }) => [key, members.map((member) => [member.key, member.label])]),
    [...rules.values(), ...decisions.values()].map(({ key, type }) => [key, type]),
  ];
  const areAlike = sameLogic(declared(older), declared(newer));
  alike.set(newer, { older, areAlike });
  return areAlike;
}

const alike = new WeakMap<Rulebook, { readonly older: Rulebook; readonly areAlike: boolean }>();

/** A fact that only the newer version has is not told to the older. */
function known(older: Rulebook, told: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const has = (name: string) => older.facts.has(name) || older.rules.has(name) || older.decisions.has(name);
  return Object.fromEntries(Object.entries(told).filter(([name]) => has(name)));
}

function problemsOf(read: Extract<FactsRead, { readonly ok: false }>): Bilingual {
  const words = read.problems.map(({ message }) => message);
  return { en: words.map(({ en }) => en).join(" "), fr: words.map(({ fr }) => fr).join(" ") };
}

function wrongDay(on: string): Bilingual {
  return {
    en: `"${on}" is not a date: write year, month and day, such as 2022-09-01.`,
    fr: `« ${on} » n'est pas une date : écrivez l'année, le mois et le jour, par exemple 2022-09-01.`,
  };
}
