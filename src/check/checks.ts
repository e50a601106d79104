import { accordingToGap } from "./checks/according-to-gap.ts";
import { alternativesMayMeet } from "./checks/alternatives-may-meet.ts";
import { alternativesMayMiss } from "./checks/alternatives-may-miss.ts";
import { amountMayBeMissing } from "./checks/amount-may-be-missing.ts";
import { askedOutOfForce } from "./checks/asked-out-of-force.ts";
import { bodyVotes } from "./checks/body-votes.ts";
import { circularRules } from "./checks/circular-rules.ts";
import { conflictingExceptions } from "./checks/conflicting-exceptions.ts";
import { delegationCircle } from "./checks/delegation-circle.ts";
import { gapBetweenEditions } from "./checks/gap-between-editions.ts";
import { gapBetweenValues } from "./checks/gap-between-values.ts";
import { lineNeverReached } from "./checks/line-never-reached.ts";
import { missingOtherwise } from "./checks/missing-otherwise.ts";
import { monthArithmetic } from "./checks/month-arithmetic.ts";
import { neverHolds } from "./checks/never-holds.ts";
import { oneVoteTwoDecisions } from "./checks/one-vote-two-decisions.ts";
import { overlappingEditions } from "./checks/overlapping-editions.ts";
import { overlappingLines } from "./checks/overlapping-lines.ts";
import { overlappingValues } from "./checks/overlapping-values.ts";
import { overlappingVersions } from "./checks/overlapping-versions.ts";
import { overrideCircle } from "./checks/override-circle.ts";
import { readingOptionUnused } from "./checks/reading-option-unused.ts";
import { readingWithoutReason } from "./checks/reading-without-reason.ts";
import { reservedName } from "./checks/reserved-name.ts";
import { ruleWithoutScenario } from "./checks/rule-without-scenario.ts";
import { scenarioWithoutDate } from "./checks/scenario-without-date.ts";
import { scenarioWithoutExpectation } from "./checks/scenario-without-expectation.ts";
import { shortMonthUndecided } from "./checks/short-month-undecided.ts";
import { slicesNotRising } from "./checks/slices-not-rising.ts";
import { stageLimitWithoutStart } from "./checks/stage-limit-without-start.ts";
import { staleReading } from "./checks/stale-reading.ts";
import { tableGap } from "./checks/table-gap.ts";
import { tableOverlap } from "./checks/table-overlap.ts";
import { uncited } from "./checks/uncited.ts";
import { uncitedDefinition } from "./checks/uncited-definition.ts";
import { uncoveredDates } from "./checks/uncovered-dates.ts";
import { unneededGiven } from "./checks/unneeded-given.ts";
import { unreachableRow } from "./checks/unreachable-row.ts";
import { unsettledReading } from "./checks/unsettled-reading.ts";
import { unusedDeclaration } from "./checks/unused-declaration.ts";
import { unusedFact } from "./checks/unused-fact.ts";
import type { Check } from "./report.ts";

/** Every check, those first whose findings are most often the cause of others at the same place. */
export const checks: readonly Check[] = [
  // What stands on the page.
  uncited,
  uncitedDefinition,
  reservedName,
  // Dates.
  overlappingVersions,
  overlappingEditions,
  overlappingValues,
  overlappingLines,
  gapBetweenEditions,
  gapBetweenValues,
  uncoveredDates,
  askedOutOfForce,
  monthArithmetic,
  shortMonthUndecided,
  stageLimitWithoutStart,
  // Rules and their cases.
  circularRules,
  overrideCircle,
  missingOtherwise,
  amountMayBeMissing,
  neverHolds,
  alternativesMayMeet,
  alternativesMayMiss,
  conflictingExceptions,
  // Powers and votes.
  delegationCircle,
  lineNeverReached,
  bodyVotes,
  oneVoteTwoDecisions,
  // Tables.
  unreachableRow,
  tableOverlap,
  tableGap,
  accordingToGap,
  slicesNotRising,
  // Readings.
  unsettledReading,
  staleReading,
  readingWithoutReason,
  readingOptionUnused,
  // Scenarios.
  scenarioWithoutDate,
  scenarioWithoutExpectation,
  unneededGiven,
  ruleWithoutScenario,
  // What nobody needs.
  unusedFact,
  unusedDeclaration,
];
