import type { Bilingual } from "../../../grammar/source.ts";
import type { Change } from "../../../src/compare/change.ts";
import type { Workspace } from "../../../src/workspace/open-workspace.ts";
import type { WrongRow } from "../../../src/workspace/population/person-of-row.ts";
import {
  type PersonDifference,
  type PopulationDifference,
  populationDifference,
  type Trial,
} from "../../../src/workspace/population/population-difference.ts";
import type { PersonPlace, ScenarioChange } from "../../questions/review.ts";

/** Whom a trial is about. */
export interface Tried {
  readonly name: Bilingual;
  /** The same for every question about one person. */
  readonly id: string;
}

/** A round of trying people, as far as it has come. */
export interface Inquiry {
  readonly id: number;
  readonly older: Workspace;
  readonly newer: Workspace;
  readonly changes: readonly Change[];
  readonly difference: PopulationDifference<Tried>;
  /** People tried, and those for whom something comes out differently. */
  readonly tried: Set<string>;
  readonly changed: Set<string>;
  /** How many people there are; absent while that is not known. */
  readonly total?: number;
  readonly scenarios: ScenarioChange[];
  readonly wrong: WrongRow[];
}

const open: Inquiry[] = [];
let last = 0;

/** Begins a round; of earlier ones only the latest of both kinds, cases and a file, are remembered. */
export function beginInquiry(about: Pick<Inquiry, "older" | "newer" | "changes" | "total">): Inquiry {
  const { older, newer, total } = about;
  const inquiry: Inquiry = {
    ...about,
    id: ++last,
    difference: populationDifference(older.rulebook, newer.rulebook),
    tried: new Set(),
    changed: new Set(),
    scenarios: [],
    wrong: [],
  };
  const sameKind = open.findIndex((other) => (other.total === undefined) === (total === undefined));
  if (sameKind !== -1) open.splice(sameKind, 1);
  open.push(inquiry);
  return inquiry;
}

/** A round that is still remembered. */
export function openInquiry(id: number): Inquiry | undefined {
  return open.find((inquiry) => inquiry.id === id);
}

/** Puts a question to both versions. */
export function tryIn(inquiry: Inquiry, trial: Trial<Tried>): PersonDifference<Tried> | undefined {
  const difference = inquiry.difference.try(trial);
  inquiry.tried.add(trial.person.id);
  if (difference) inquiry.changed.add(trial.person.id);
  return difference;
}

/** The person at a place of what was shown. */
export function differenceAt(inquiry: Inquiry, { rule, at }: PersonPlace): PersonDifference<Tried> | undefined {
  const effect = inquiry.difference.effects().find((one) => one.rule === rule);
  return at === "example" ? effect?.example : effect?.largest[at];
}
