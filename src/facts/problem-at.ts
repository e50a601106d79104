import type { Bilingual } from "../../grammar/source.ts";
import type { Rulebook } from "../rulebook/rulebook.ts";
import type { Type } from "../rulebook/type.ts";
import type { FactField } from "./fact-field.ts";
import { type FactProblem, failed, type Read } from "./fact-problem.ts";
import { expectedFor, expectedForEvent, shown } from "./fact-words.ts";

/** Where a value stands: for whom it is and on what path. */
export interface Place {
  readonly rulebook: Rulebook;
  readonly field: FactField;
  readonly path: readonly (string | number)[];
}

/** Something of the wrong type stands there. */
export function wrongType(json: unknown, type: Type, place: Place): Read<never> {
  return failed(problem("wrong-type", place, unexpected(json, type, place)));
}

/** A problem of the fact at its place. */
export function problem(code: FactProblem["code"], { field, path }: Place, message: Bilingual): FactProblem {
  return { code, path, fact: field.key, message };
}

/** What the fact takes and what stands there instead; with `nearest`, what was probably meant. */
export function unexpected(json: unknown, type: Type, place: Place, nearest?: string): Bilingual {
  const expected = place.field.fact?.isEvent ? expectedForEvent : expectedFor(type, place.rulebook);
  const hint = nearest === undefined ? { en: "", fr: "" } : didYouMean(nearest);
  return {
    en: `${named(place).en} takes ${expected.en}, not ${shown(json)}.${hint.en}`,
    fr: `${named(place).fr} attend ${expected.fr}, et non ${shown(json)}.${hint.fr}`,
  };
}

/** " Did you mean ...?", to follow a sentence. */
export function didYouMean(name: string): Bilingual {
  return { en: ` Did you mean "${name}"?`, fr: ` Vouliez-vous dire « ${name} » ?` };
}

/** The fact by its name and label. */
export function named({ field: { name, label } }: Place): Bilingual {
  return { en: `"${name}" (${label.en})`, fr: `« ${name} » (${label.fr})` };
}

/** A null: neither unknown nor none. */
export function nullValue(place: Place): FactProblem {
  return problem("null-value", place, {
    en: `${named(place).en} is null. Leave it out if it is unknown, or write {"pending": true} if it is asked and not yet settled.`,
    fr: `${named(place).fr} vaut null. Omettez-le s'il est inconnu, ou écrivez {"pending": true} s'il est demandé et en attente.`,
  });
}
