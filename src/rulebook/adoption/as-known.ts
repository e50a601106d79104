import type { CalendarDate } from "../../values/calendar-date.ts";
import { formatDate } from "../../values/date-text.ts";
import type { Sitting } from "../authority.ts";
import { fingerprint } from "../content-hash.ts";
import type { Authority, Branch, InForce, Ledger, Rulebook, RuleVersion, Step, Table } from "../rulebook.ts";
import { asKnownThing, settle } from "./settle.ts";

/**
 * The rulebook as it was known at the end of a day; as it is known now, without a day. Texts adopted later are set aside,
 * and of texts of one thing that are in force on the same day the one adopted last alone is left in force, so that whoever
 * reads the result has to look at one axis of time only. The same rulebook where no text says when it was adopted.
 */
export function asKnown(rulebook: Rulebook, knownOn?: CalendarDate): Rulebook {
  const days = remembered.get(rulebook) ?? new Map<string, Rulebook>();
  remembered.set(rulebook, days);
  const day = knownOn ? formatDate(knownOn) : "";
  const settled = days.get(day) ?? settledAt(rulebook, knownOn);
  // Who asks day after day is not remembered for ever.
  if (days.size >= mostDays) days.clear();
  days.set(day, settled);
  return settled;
}

/** What was worked out before, forgotten with its rulebook. */
const remembered = new WeakMap<Rulebook, Map<string, Rulebook>>();

const mostDays = 64;

function settledAt(rulebook: Rulebook, knownOn: CalendarDate | undefined): Rulebook {
  if (alreadySettled.has(rulebook)) return rulebook;
  const figures = mapped(rulebook.figures, (figure) => changed(figure, { values: settle(figure.values, knownOn) }));
  const tables = mapped(rulebook.tables, (table) => settledTable(table, knownOn));
  const rules = mapped(rulebook.rules, (rule) => changed(rule, { versions: settledVersions(rule.versions, knownOn) }));
  const decisions = mapped(rulebook.decisions, (decision) =>
    changed(asKnownThing(decision, knownOn), { when: linesKnown(decision.when, knownOn) }),
  );
  const authorities = mapped(rulebook.authorities, (authority) => settledAuthority(authority, knownOn));
  const parts = { figures, tables, rules, decisions, authorities };
  if (Object.entries(parts).every(([name, part]) => rulebook[name as keyof typeof parts] === part)) return rulebook;
  // The hash is worked out on demand, and stays that of the text.
  const settled = Object.defineProperties(
    {},
    {
      ...Object.getOwnPropertyDescriptors(rulebook),
      ...Object.getOwnPropertyDescriptors(parts),
    },
  ) as Rulebook;
  alreadySettled.add(settled);
  return settled;
}

/** Rulebooks that came from here: settling them again changes nothing. */
const alreadySettled = new WeakSet<Rulebook>();

function settledTable(table: Table, knownOn: CalendarDate | undefined): Table {
  const editions = table.editions.map((edition) =>
    changed(edition, { rows: settle(edition.rows, knownOn, ({ patterns }) => fingerprint(patterns)) }),
  );
  return changed(table, { editions: settle(kept(table.editions, editions), knownOn) });
}

/** Versions for the same people are texts of one thing; versions for others are not. */
function settledVersions(versions: readonly RuleVersion[], knownOn: CalendarDate | undefined): readonly RuleVersion[] {
  const inside = versions.map((version) => settledVersion(version, knownOn));
  const cohort = ({ appliesWhere }: RuleVersion) => fingerprint(appliesWhere.map(({ value }) => value));
  return settle(kept(versions, inside), knownOn, cohort);
}

function settledVersion(version: RuleVersion, knownOn: CalendarDate | undefined): RuleVersion {
  const { otherwise, ledger } = version;
  return changed(version, {
    appliesWhere: linesKnown(version.appliesWhere, knownOn),
    when: linesKnown(version.when, knownOn),
    steps: settledSteps(version.steps, knownOn),
    alternatives: settledBranches(version.alternatives, knownOn),
    exceptions: settledBranches(version.exceptions, knownOn),
    inEveryCase: settledSteps(version.inEveryCase, knownOn),
    ...(otherwise && { otherwise: asKnownThing(otherwise, knownOn) }),
    ...(ledger && { ledger: settledLedger(ledger, knownOn) }),
  });
}

function settledLedger(ledger: Ledger, knownOn: CalendarDate | undefined): Ledger {
  const entries = ledger.entries.map((entry) => changed(entry, { steps: settledSteps(entry.steps, knownOn) }));
  return changed(ledger, { entries: kept(ledger.entries, entries) });
}

/** Who acts in whose place, and how a body sits and votes. */
function settledAuthority(authority: Authority, knownOn: CalendarDate | undefined): Authority {
  const { sitting, delegations } = authority;
  return changed(authority, {
    delegations: linesKnown(delegations, knownOn),
    ...(sitting && { sitting: settledSitting(sitting, knownOn) }),
  });
}

function settledSitting(sitting: Sitting, knownOn: CalendarDate | undefined): Sitting {
  const { excludes, attendedBy, quorum, including, decidesBy, votesFor, votesAgainst, castingVote } = sitting;
  return changed(sitting, {
    excludes: linesKnown(excludes, knownOn),
    attendedBy: linesKnown(attendedBy, knownOn),
    quorum: linesKnown(quorum, knownOn),
    including: linesKnown(including, knownOn),
    decidesBy: linesKnown(decidesBy, knownOn),
    votesFor: linesKnown(votesFor, knownOn),
    votesAgainst: linesKnown(votesAgainst, knownOn),
    castingVote: linesKnown(castingVote, knownOn),
  });
}

function settledBranches(branches: readonly Branch[], knownOn: CalendarDate | undefined): readonly Branch[] {
  const settled = branches.map((branch) =>
    changed(asKnownThing(branch, knownOn), {
      when: linesKnown(branch.when, knownOn),
      steps: settledSteps(branch.steps, knownOn),
    }),
  );
  return kept(branches, settled);
}

/** Of lines, those that set the amount without a condition are texts of one thing. */
function settledSteps(steps: readonly Step[], knownOn: CalendarDate | undefined): readonly Step[] {
  const thing = (step: Step) => (step.kind === "shall-be" && !step.where ? step.kind : step);
  return settle(steps, knownOn, thing);
}

function linesKnown<T extends { readonly inForce: InForce }>(
  lines: readonly T[],
  knownOn: CalendarDate | undefined,
): readonly T[] {
  return kept(
    lines,
    lines.map((line) => asKnownThing(line, knownOn)),
  );
}

/** The thing with these fields; the very same where they are. */
function changed<T extends object>(thing: T, fields: Partial<T>): T {
  const isSame = (Object.keys(fields) as (keyof T)[]).every((name) => thing[name] === fields[name]);
  return isSame ? thing : { ...thing, ...fields };
}

function kept<T>(before: readonly T[], after: readonly T[]): readonly T[] {
  return after.every((thing, i) => thing === before[i]) ? before : after;
}

function mapped<K, V>(map: ReadonlyMap<K, V>, change: (value: V) => V): ReadonlyMap<K, V> {
  const after = new Map([...map].map(([key, value]) => [key, change(value)]));
  return [...after].every(([key, value]) => map.get(key) === value) ? map : after;
}
