import { expect, test } from "vitest";
import { readFacts } from "../../src/facts/read-facts.ts";
import { caseOfScenario } from "../../src/workspace/case-of-scenario.ts";
import { openWorkspace } from "../../src/workspace/open-workspace.ts";
import { everyRulebook, told } from "./every-scenario.ts";

const { rulebook } = openWorkspace([
  {
    file: "pay.proviso",
    text: `
choice grades
  members A1 or A2

subject child
fact birth_date of child is date
fact share of child is percentage
fact children is list of child
fact salary is money in EUR per month
fact grade is one of grades over time
fact married is yes or no
fact rent_is_paid is yes or no
event notice_is_given

scenario Of everything one
  on 2022-07-01
  given
    grade is A1 from 2019-01-01 to 2021-12-31 and A2 from 2022-01-01
    salary is 2517.14 EUR per month
    married is pending
    rent_is_paid is unknown
    notice_is_given has not happened
    children are
      | birth_date | share |
      | 2010-02-28 | 6.5 % |
      | 2012-12-31 | any   |
`,
  },
]);

test("facts are told as the interface says they are", () => {
  const [scenario] = rulebook.scenarios;
  expect(scenario && caseOfScenario(scenario)).toEqual({
    grade: [
      { from: "2019-01-01", until: "2021-12-31", value: "A1" },
      { from: "2022-01-01", value: "A2" },
    ],
    salary: { amount: "2517.14", currency: "EUR", per: "month" },
    married: { pending: true },
    notice_is_given: { happened: false },
    children: [{ birth_date: "2010-02-28", share: "6.5%" }, { birth_date: "2012-12-31" }],
  });
});

test("every scenario of the rules, told as JSON and read again, gives the same facts", async () => {
  for (const { name, workspace } of await everyRulebook()) {
    for (const scenario of workspace.rulebook.scenarios) {
      const json: unknown = JSON.parse(JSON.stringify(caseOfScenario(scenario)));
      const read = readFacts(workspace.rulebook, json);
      expect(read, `${name}: ${scenario.title.en}`).toEqual({ ok: true, facts: told(scenario.given) });
    }
  }
});
