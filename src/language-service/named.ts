import { labelFromName, slug } from "../../grammar/names.ts";
import type { Language } from "../../grammar/source.ts";
import { perRulebook } from "../check/per-rulebook.ts";
import type { Entry, Key, Rulebook, Target } from "../rulebook/rulebook.ts";
import type { Type } from "../rulebook/type.ts";

/** Something that has a name: what it is, what it is called, what type it has where it has one. */
export interface Named {
  readonly target: Target;
  readonly entry: Entry;
  readonly type?: Type;
  /** The choice, reading, rule or table that it is a part of. */
  readonly of?: Entry;
}

/** The name by which a file of a language calls something. A subject's facts are called without their subject. */
export function nameIn({ key, label }: Pick<Entry, "key" | "label">, language: Language): string {
  const name = key.slice(key.lastIndexOf(".") + 1);
  // What has no French label, such as A7, is called the same in both languages, capitals included.
  return language === "en" || label.fr === labelFromName(name) ? name : slug(label.fr);
}

/** Everything in a rulebook that has a name, parts after the whole they belong to. */
export const allNamed: (rulebook: Rulebook) => readonly Named[] = perRulebook(gathered);

function gathered(rulebook: Rulebook): readonly Named[] {
  return [
    ...[...rulebook.choices.values()].flatMap((choice) => [
      whole("choice", choice),
      ...choice.members.map((entry) => part({ kind: "member", choice: choice.key, key: entry.key }, entry, choice)),
    ]),
    ...[...rulebook.subjects.values()].map((entry) => whole("subject", entry)),
    ...[...rulebook.authorities.values()].map((entry) => whole("authority", entry)),
    ...[...rulebook.facts.values()].map((entry) => whole(entry.isEvent ? "event" : "fact", entry, entry.type)),
    ...[...rulebook.figures.values()].map((entry) => whole("figure", entry, entry.type)),
    ...[...rulebook.tables.values()].flatMap((table) => [
      whole("table", table, table.outputs.length === 1 ? table.outputs[0]?.type : undefined),
      ...table.outputs
        .filter(({ key }) => key !== table.key)
        .map((entry) => part({ kind: "output", table: table.key, key: entry.key }, entry, table, entry.type)),
    ]),
    ...[...rulebook.rules.values()].flatMap((rule) => [whole("rule", rule, rule.type), ...branchesOf(rule)]),
    ...[...rulebook.readings.values()].flatMap((reading) => [
      whole("reading", reading, reading.type),
      ...reading.options.map((entry) => part({ kind: "option", reading: reading.key, key: entry.key }, entry, reading)),
    ]),
    ...[...rulebook.decisions.values()].map((entry) => whole("decision", entry, entry.type)),
    ...[...rulebook.calendars.values()].map((entry) => whole("calendar", entry)),
    ...[...rulebook.countings.values()].map((entry) => whole("counting", entry)),
    ...[...rulebook.hoursOfTheDay.values()].map((entry) => whole("hours-of-the-day", entry)),
  ];
}

/** What a target means, if the rulebook has it. Part results within a rule are found by their key alone. */
export function namedBy(rulebook: Rulebook, target: Target): Named | undefined {
  return byIdentity(rulebook).get(identityOf(target));
}

/** What a rulebook calls by a key, whatever it is; of several, the first. */
export function namedByKey(rulebook: Rulebook, key: Key): Named | undefined {
  return byKey(rulebook).get(key);
}

const byIdentity = perRulebook((rulebook) => firstBy(allNamed(rulebook), ({ target }) => identityOf(target)));
const byKey = perRulebook((rulebook) => firstBy(allNamed(rulebook), ({ entry }) => entry.key));

function firstBy(all: readonly Named[], nameOf: (named: Named) => string): ReadonlyMap<string, Named> {
  return new Map(all.map((named) => [nameOf(named), named] as const).reverse());
}

/** A text that two targets share exactly when they mean the same. */
export function identityOf(target: Target): string {
  return [target.kind, homeOf(target), target.key].join(" ");
}

function homeOf(target: Target): Key {
  if ("choice" in target) return target.choice;
  if ("table" in target) return target.table;
  if ("rule" in target) return target.rule;
  return "reading" in target ? target.reading : "";
}

function branchesOf(rule: Rulebook["rules"] extends ReadonlyMap<Key, infer R> ? R : never): readonly Named[] {
  const branches = rule.versions.flatMap(({ alternatives, exceptions }) => [...alternatives, ...exceptions]);
  return branches.map((entry) => part({ kind: "branch", rule: rule.key, key: entry.key }, entry, rule));
}

type WholeKind = Exclude<Target["kind"], "member" | "output" | "branch" | "option" | "local">;

function whole(kind: WholeKind, entry: Entry, type?: Type): Named {
  return { target: { kind, key: entry.key }, entry, ...(type && { type }) };
}

function part(target: Target, entry: Entry, of: Entry, type?: Type): Named {
  return { target, entry, of, ...(type && { type }) };
}
