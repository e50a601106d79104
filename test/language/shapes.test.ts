import { expect, test } from "vitest";
import { readFolder } from "../../src/node/read-folder.ts";
import type { Rulebook } from "../../src/rulebook/rulebook.ts";
import { runScenarios } from "../../src/scenario/run-scenarios.ts";
import { openWorkspace } from "../../src/workspace/open-workspace.ts";

/*
 * The twenty-six shapes that the law takes, each by its name: the rulebooks have a real mechanism of that shape, written with
 * the phrase that stands for it, and scenarios that expect its answers, all met.
 */

const { sources } = await readFolder("rules");
const { rulebook } = openWorkspace(sources);
const { results } = runScenarios(rulebook);

interface Shape {
  readonly name: string;
  /** What has the shape: a rule, table, decision or body. */
  readonly mechanism: string;
  /** What its text must hold. */
  readonly phrase: RegExp;
  /** A rule that scenarios ask for, where it is another. */
  readonly asked?: string;
}

const shapes: readonly Shape[] = [
  {
    name: "1 grade and step in a dated scale",
    mechanism: "salary_scale",
    phrase: /step|échelon/,
    asked: "monthly_salary",
  },
  {
    name: "2 income band with a self-referring threshold",
    mechanism: "household_threshold",
    phrase: /plus/,
    asked: "household_allowance",
  },
  {
    name: "3 schedule by year of service with degression and cohorts",
    mechanism: "expatriation_rate",
    phrase: /according to|applies where/,
  },
  {
    name: "4 half months and thirtieths",
    mechanism: "part_of_the_month_due",
    phrase: /30/,
    asked: "salary_for_the_month",
  },
  { name: "5 sums over children", mechanism: "dependent_child_supplement", phrase: /children/ },
  { name: "6 ceilings in other currencies per country", mechanism: "installation_allowance", phrase: /./ },
  {
    name: "7 weighted index, thresholds, deferral",
    mechanism: "reference_index_applied",
    phrase: /but not (more|less) than/,
  },
  {
    name: "8 rolling windows over absences",
    mechanism: "half_time_within_nine_months",
    phrase: /most days covered by .* in any 12 months/,
  },
  {
    name: "9 leave accrual, carry-over, lapse",
    mechanism: "annual_leave_balance",
    phrase: /^ledger[\s\S]*on 1 April of each year|on 31 March of each year/,
  },
  {
    name: "10 overtime split by night and holiday",
    mechanism: "weekday_night_overtime",
    phrase: /hours covered by .* within/,
  },
  {
    name: "11 notice: step function with cap and extension",
    mechanism: "notice_by_length_of_service",
    phrase: /for each complete 2 years/,
    asked: "notice_period_ends_on",
  },
  {
    name: "12 chains of fixed terms",
    mechanism: "fixed_terms_began_on",
    phrase: /first day of the run of/,
    asked: "renewal_is_allowed",
  },
  { name: "13 reimbursement by act with ceilings and counters", mechanism: "reimbursement", phrase: /./ },
  { name: "14 contribution bases and dated rates", mechanism: "health_contribution", phrase: /./ },
  { name: "15 layered capital and payees", mechanism: "capital", phrase: /./ },
  { name: "16 daily allowance by country and hours", mechanism: "daily_allowance", phrase: /./ },
  {
    name: "17 indemnity: the least of several caps",
    mechanism: "amount_of_the_indemnity",
    phrase: /but not more than|the least|the lesser/,
    asked: "indemnity_for_loss_of_employment",
  },
  {
    name: "18 pension with ceiling and minimum",
    mechanism: "unreduced_pension",
    phrase: /but not (more|less) than/,
    asked: "retirement_pension",
  },
  { name: "19 apportionment between groups", mechanism: "family_group.share_of_the_group", phrase: /of family_group/ },
  {
    name: "20 compound interest",
    mechanism: "contribution_withheld.contribution_with_interest",
    phrase: /with compound interest at/,
    asked: "own_contributions_with_interest",
  },
  { name: "21 projections to a future age", mechanism: "invalidity_pension", phrase: /./ },
  { name: "22 tax adjustment", mechanism: "final_monthly_adjustment", phrase: /./ },
  {
    name: "23 deadlines",
    mechanism: "prior_request_limit",
    phrase: /^time limit[\s\S]*counted by/,
    asked: "application_may_be_filed",
  },
  { name: "24 procedures", mechanism: "improvement_plan", phrase: /^procedure/ },
  {
    name: "25 quorums, majorities, delegation",
    mechanism: "management_review_board",
    phrase: /^body[\s\S]*quorum of 4[\s\S]*decides by a majority/,
    asked: "senior_deliberations_are_valid",
  },
  {
    name: "26 qualification matrix",
    mechanism: "ilo_required_qualifications",
    phrase: /^table/,
    asked: "ilo_minimum_is_met",
  },
];

test.each(shapes)("shape $name", ({ mechanism, phrase, asked = mechanism }) => {
  expect(textsOf(rulebook, mechanism).some((text) => phrase.test(text))).toBe(true);
  const telling = results.filter(({ scenario }) => scenario.expect.some(({ rule }) => rule === asked));
  expect(telling.length).toBeGreaterThan(0);
  expect(telling.filter(({ passed }) => !passed)).toEqual([]);
});

/** What is written under a name, once for each version of it. */
function textsOf({ rules, tables, authorities }: Rulebook, key: string): readonly string[] {
  const entry = rules.get(key);
  const spans = entry ? entry.versions.map(({ span }) => span) : [tables.get(key)?.span, authorities.get(key)?.span];
  return spans.flatMap((span) =>
    span ? [sources.find(({ file }) => file === span.file)?.text.slice(span.start, span.end) ?? ""] : [],
  );
}
