import type { Bilingual } from "../../grammar/source.ts";
import { closestName } from "../rulebook/names/closest-name.ts";
import type { Key, Rulebook } from "../rulebook/rulebook.ts";
import type { CalendarDate } from "../values/calendar-date.ts";
import { parseDate } from "../values/date-text.ts";
import { findBranch } from "./find-branch.ts";
import { type Asked, findRule } from "./find-rule.ts";

/** What is wrong with a question. */
export interface RequestProblem {
  readonly code: string;
  /** One plain sentence that names the thing, what was expected, and the way out. */
  readonly message: Bilingual;
  /** The fact concerned, where it is one. */
  readonly fact?: string;
}

/** The question without its facts, names bound. */
export type ReadRequest =
  | {
      readonly ok: true;
      /** By the name used. */
      readonly asked: ReadonlyMap<string, Asked>;
      readonly on: CalendarDate;
      readonly knownOn?: CalendarDate;
      readonly readings: ReadonlyMap<Key, Key>;
      readonly whyNot?: Key;
    }
  | { readonly ok: false; readonly problems: readonly RequestProblem[] };

/** Binds the names of rules and readings and reads the date, gathering every problem. */
export function readRequest(
  rulebook: Rulebook,
  {
    rules,
    on,
    knownOn,
    readings = {},
    whyNot,
  }: {
    readonly rules: readonly string[];
    readonly on: string;
    readonly knownOn?: string;
    readonly readings?: Readonly<Record<string, string>>;
    readonly whyNot?: string;
  },
): ReadRequest {
  const problems: RequestProblem[] = [];
  const asked = rulesNamed(rulebook, rules, problems);
  const day = dateIn(on, problems);
  const known = knownOn === undefined ? undefined : dateIn(knownOn, problems);
  const branch = whyNot === undefined ? undefined : branchNamed(rulebook, whyNot, problems);
  for (const [reading, option] of Object.entries(readings))
    problems.push(...readingProblems(rulebook, reading, option));
  if (problems.length > 0 || day === undefined) return { ok: false, problems };
  return {
    ok: true,
    asked,
    on: day,
    ...(known && { knownOn: known }),
    readings: new Map(Object.entries(readings)),
    ...(branch !== undefined && { whyNot: branch }),
  };
}

function rulesNamed(
  rulebook: Rulebook,
  names: readonly string[],
  problems: RequestProblem[],
): ReadonlyMap<string, Asked> {
  const asked = new Map<string, Asked>();
  for (const name of names) {
    const found = findRule(rulebook, name);
    if (found.ok) asked.set(name, found.asked);
    else problems.push(unknownRule(name, found.closest));
  }
  return asked;
}

function branchNamed(rulebook: Rulebook, name: string, problems: RequestProblem[]): Key | undefined {
  const found = findBranch(rulebook, name);
  if (found.ok) return found.key;
  problems.push(unknownBranch(name, found.closest));
  return undefined;
}

function dateIn(written: string, problems: RequestProblem[]): CalendarDate | undefined {
  const day = parseDate(written);
  if (day === undefined) problems.push(wrongDate(written));
  return day;
}

/** Why no rule answers to a name. */
export function unknownRule(name: string, closest: string | undefined): RequestProblem {
  const guess = didYouMean(closest);
  return {
    code: "unknown-rule",
    message: { en: `There is no rule "${name}".${guess.en}`, fr: `Il n'y a pas de règle « ${name} ».${guess.fr}` },
  };
}

function unknownBranch(name: string, closest: string | undefined): RequestProblem {
  const guess = didYouMean(closest);
  return {
    code: "unknown-branch",
    message: {
      en: `There is no exception, alternative or rule "${name}".${guess.en}`,
      fr: `Il n'y a ni exception, ni hypothèse, ni règle « ${name} ».${guess.fr}`,
    },
  };
}

function wrongDate(on: string): RequestProblem {
  return {
    code: "wrong-date",
    message: {
      en: `"${on}" is not a date: write year, month and day, such as 2022-09-01.`,
      fr: `« ${on} » n'est pas une date : écrivez l'année, le mois et le jour, par exemple 2022-09-01.`,
    },
  };
}

function readingProblems({ readings }: Rulebook, name: string, option: string): readonly RequestProblem[] {
  const reading = readings.get(name);
  if (reading === undefined) {
    const guess = didYouMean(closestName(name, readings.keys()));
    const message = {
      en: `There is no reading "${name}".${guess.en}`,
      fr: `Il n'y a pas de lecture « ${name} ».${guess.fr}`,
    };
    return [{ code: "unknown-reading", message }];
  }
  const options = reading.options.map(({ key }) => key);
  if (options.includes(option)) return [];
  return [
    {
      code: "unknown-option",
      message: {
        en: `The reading "${name}" has no option "${option}". It has: ${options.join(", ")}.`,
        fr: `La lecture « ${name} » n'a pas d'option « ${option} ». Elle a : ${options.join(", ")}.`,
      },
    },
  ];
}

function didYouMean(closest: string | undefined): Bilingual {
  if (closest === undefined) return { en: "", fr: "" };
  return { en: ` Did you mean "${closest}"?`, fr: ` Vouliez-vous dire « ${closest} » ?` };
}
