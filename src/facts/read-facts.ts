import type { CaseFacts } from "../evaluate/question.ts";
import { closestName } from "../rulebook/names/closest-name.ts";
import type { GivenFact, Key, Rulebook } from "../rulebook/rulebook.ts";
import type { Value } from "../values/value.ts";
import { type FactField, fieldsOf } from "./fact-field.ts";
import { type FactProblem, failed, type Read, succeeded, together } from "./fact-problem.ts";
import { didYouMean, nullValue, type Place, problem, wrongType } from "./problem-at.ts";
import { isHistory, readHistory } from "./read-history.ts";
import { readValue } from "./read-value.ts";
import { withinBounds } from "./within-bounds.ts";

/** What reading facts gives: the facts, or everything that does not fit. */
export type FactsRead =
  | { readonly ok: true; readonly facts: CaseFacts }
  | { readonly ok: false; readonly problems: readonly FactProblem[] };

/**
 * Reads the facts of a case from JSON: one object whose names are the English ones. A fact left out is unknown, which is no
 * mistake; every mistake is told at once.
 *
 * A name may also be that of a rule or a decision, whose value is then taken as given.
 */
export function readFacts(rulebook: Rulebook, json: unknown): FactsRead {
  const read = readObject(json, rulebook, []);
  return read.ok ? { ok: true, facts: read.value } : { ok: false, problems: read.problems };
}

function readObject(
  json: unknown,
  rulebook: Rulebook,
  path: readonly (string | number)[],
  subject?: Key,
): Read<CaseFacts> {
  if (typeof json !== "object" || json === null || Array.isArray(json)) return failed(notAnObject(path));
  const known = fieldsOf(rulebook, subject);
  const reads = Object.entries(json).map(([name, value]): Read<readonly [Key, GivenFact]> => {
    const field = known.get(name);
    if (!field) return failed(unknownFact(name, [...path, name], known.keys()));
    const read = readGiven(value, { rulebook, field, path: [...path, name] });
    return read.ok ? succeeded([field.key, read.value]) : read;
  });
  const all = together(reads);
  return all.ok ? succeeded(new Map(all.value)) : all;
}

function readGiven(json: unknown, place: Place): Read<GivenFact> {
  if (json === null) return failed(nullValue(place));
  if (isPending(json)) return succeeded({ kind: "pending" });
  const { type, overTime } = place.field;
  if (place.field.fact?.isEvent && hasNotHappened(json)) return succeeded({ kind: "not-happened" });
  if (isHistory(json) && !holdsRecords(place.field)) {
    return overTime ? readHistory(json, place, readBounded) : failed(notOverTime(place));
  }
  if (type.kind === "list" && type.of.kind === "record") return readRecords(json, type.of.subject, place);
  const read = readBounded(json, place);
  return read.ok ? succeeded({ kind: "value", value: read.value }) : read;
}

function isPending(json: unknown): boolean {
  return typeof json === "object" && json !== null && "pending" in json && json.pending === true;
}

/** Of records, `value` may be the name of a fact. */
function holdsRecords({ type }: FactField): boolean {
  return type.kind === "list" && type.of.kind === "record";
}

function readBounded(json: unknown, place: Place): Read<Value> {
  const read = readValue(json, place.field.type, place);
  return read.ok ? withinBounds(read.value, place) : read;
}

function readRecords(json: unknown, subject: Key, place: Place): Read<GivenFact> {
  if (!Array.isArray(json)) return wrongType(json, place.field.type, place);
  const read = together(
    json.map((record: unknown, i) => readObject(record, place.rulebook, [...place.path, i], subject)),
  );
  return read.ok ? succeeded({ kind: "records", records: read.value }) : read;
}

function notAnObject(path: readonly (string | number)[]): FactProblem {
  return {
    code: "not-an-object",
    path,
    message: {
      en: 'Facts are one JSON object of names and values, such as {"married": true}.',
      fr: 'Les faits sont un objet JSON de noms et de valeurs, tel que {"married": true}.',
    },
  };
}

function unknownFact(name: string, path: readonly (string | number)[], names: Iterable<string>): FactProblem {
  const nearest = closestName(name, names);
  const hint = nearest === undefined ? { en: "", fr: "" } : didYouMean(nearest);
  return {
    code: "unknown-fact",
    path,
    message: {
      en: `The rulebook has no fact named "${name}".${hint.en}`,
      fr: `Le recueil n'a pas de fait nommé « ${name} ».${hint.fr}`,
    },
  };
}

function notOverTime(place: Place): FactProblem {
  const { name, label } = place.field;
  return problem("not-over-time", place, {
    en: `"${name}" (${label.en}) does not change over time; give one plain value.`,
    fr: `« ${name} » (${label.fr}) ne change pas au fil du temps ; donnez une seule valeur.`,
  });
}

/** `{"happened": false}`: of an event, which a date says has happened. */
function hasNotHappened(json: unknown): boolean {
  if (typeof json !== "object" || json === null || Object.keys(json).length !== 1) return false;
  return "happened" in json && json.happened === false;
}
