// Words misspelt on purpose. cspell:ignore veiw houshold
import { describe, expect, test } from "vitest";
import { proviso } from "./fake-host.ts";
import { brokenRules, soundRules } from "./rules.ts";

const facts = (json: unknown) => ({ "rules/a.proviso": soundRules, "facts.json": JSON.stringify(json) });
const ask = "--facts facts.json --on 2022-09-01";

describe("for people", () => {
  test("the result, the day and the basis", async () => {
    const files = facts({ married: true, grade: "A1" });
    const { code, stdout, stderr } = await proviso(`evaluate household_allowance ${ask}`, { files });
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("On 1 September 2022");
    expect(stdout).toContain("Household allowance: 180 EUR per month");
    expect(stdout).toContain("Rule 16/1.1");
  });

  test("in French, figures and provisions too", async () => {
    const files = facts({ married: true, grade: "A2" });
    const { stdout } = await proviso(`evaluate household_allowance ${ask} --lang fr`, { files });
    expect(stdout).toContain("Au 1er septembre 2022");
    expect(stdout).toContain("Allocation de ménage : 240 EUR par mois");
    expect(stdout).toContain("Règlement 16/1.1");
  });

  test("the condition that failed, where nothing is due", async () => {
    const { code, stdout } = await proviso(`evaluate household_allowance ${ask}`, { files: facts({ married: false }) });
    expect(code).toBe(0);
    expect(stdout).toMatch(/no entitlement\n.*not met.*married/i);
  });

  test("the facts still needed, where something is not known: that is an answer", async () => {
    const { code, stdout } = await proviso(`evaluate household_allowance ${ask}`, { files: facts({ married: true }) });
    expect(code).toBe(0);
    expect(stdout).toMatch(/needed: .*Grade/i);
  });

  test("with --explain, every figure in its place with its provision, and no branch that did not count", async () => {
    const files = facts({ married: true, grade: "A1" });
    const { stdout } = await proviso(`evaluate household_allowance ${ask} --explain`, { files });
    expect(stdout).toContain("Household rate: 6 %");
    expect(stdout).toContain("3\u202f000 EUR per month");
    expect(stdout).toContain("Rule 15/1");
  });

  test("several rules at once", async () => {
    const files = facts({ married: true, grade: "A1", children: [{ age: 3 }] });
    const { stdout } = await proviso(`evaluate household_allowance child_supplements ${ask}`, { files });
    expect(stdout).toContain("Household allowance: 180 EUR per month");
    expect(stdout).toContain("Child supplements: 100 EUR per month");
  });
});

describe("for programs", () => {
  test("the document has the fields that stay put", async () => {
    const files = facts({ married: true, grade: "A1" });
    const { stdout } = await proviso(`evaluate household_allowance ${ask} --format json`, { files });
    expect(JSON.parse(stdout)).toMatchObject({
      on: "2022-09-01",
      results: {
        household_allowance: {
          status: "value",
          value: { amount: "180", currency: "EUR", per: "month" },
          unit: "EUR per month",
          readings: {},
          citations: ["Rule 15/1", "Rule 16/1.1"],
          touches: [],
        },
      },
      provenance: { on: "2022-09-01", readings: {}, rulebook: expect.stringMatching(/^[0-9a-f]{16,}$/) },
    });
  });

  test("what is not known says what is needed, as the facts name it", async () => {
    const files = facts({ children: [{ age: 3 }, {}] });
    const { stdout } = await proviso(`evaluate child_supplements ${ask} --format json`, { files });
    expect(JSON.parse(stdout).results.child_supplements).toMatchObject({
      status: "unknown",
      needs: ["children[1].age"],
    });
  });

  test("a rule about records has one result for each", async () => {
    const files = facts({ children: [{ age: 3 }, { age: 20 }] });
    const { stdout } = await proviso(`evaluate child_supplement ${ask} --format json`, { files });
    const { results } = JSON.parse(stdout);
    expect(Object.keys(results)).toEqual(["child_supplement of child 1", "child_supplement of child 2"]);
    expect(results["child_supplement of child 2"].status).toBe("no-entitlement");
  });

  test("the explanation is whole, as a tree", async () => {
    const files = facts({ married: true, grade: "A1" });
    const { stdout } = await proviso(`evaluate household_allowance ${ask} --format json --explain`, { files });
    const { explanation } = JSON.parse(stdout).results.household_allowance;
    expect(explanation).toMatchObject({ kind: "rule", status: "value", children: expect.any(Array) });
  });
});

describe("as known on a day", () => {
  const rules = soundRules.replace(
    "  shall be 6 % in force from 2008-01-01\n",
    "$&  shall be 7 % in force from 2022-01-01 adopted on 2022-10-15\n",
  );
  const files = { ...facts({ married: true, grade: "A1" }), "rules/a.proviso": rules };

  test.each([
    { known: "", is: "210 EUR per month", why: "without a day all texts count, however late they were adopted" },
    { known: "--known-on 2022-10-15", is: "210 EUR per month", why: "the day of the adoption is included" },
    { known: "--known-on 2022-10-14", is: "180 EUR per month", why: "the text does not exist for the day before" },
  ])("$known: $why", async ({ known, is }) => {
    const { stdout } = await proviso(`evaluate household_allowance ${ask} ${known} --explain`, { files });
    expect(stdout).toContain(`Household allowance: ${is}`);
  });

  test("the account and the receipt say so, in both languages", async () => {
    const asked = `evaluate household_allowance ${ask} --known-on 2022-10-14`;
    expect((await proviso(asked, { files })).stdout).toContain("On 1 September 2022, as known on 14 October 2022\n");
    const french = await proviso(`${asked} --explain --lang fr`, { files });
    expect(french.stdout).toContain("Au 1er septembre 2022, en l'état des textes au 14 octobre 2022\n");
    expect(french.stdout).toContain("un texte adopté le 15 octobre 2022 n'était pas encore connu");
    const { provenance } = JSON.parse((await proviso(`${asked} --format json`, { files })).stdout);
    expect(provenance).toMatchObject({ on: "2022-09-01", knownOn: "2022-10-14" });
  });

  test("a day that is none is told", async () => {
    const { code, stderr } = await proviso(`evaluate household_allowance ${ask} --known-on soon`, { files });
    expect([code, stderr]).toEqual([2, expect.stringContaining('"soon" is not a date')]);
  });
});

describe("why not", () => {
  const files = facts({ married: false, grade: "A1" });

  test("what would have had to be otherwise, for people in either language", async () => {
    const { stdout } = await proviso(`evaluate household_allowance ${ask} --why-not household_allowance`, { files });
    expect(stdout).toContain("    - Married: no (told); it would have to be yes\n");
    const asked = `evaluate household_allowance ${ask} --why-not allocation_de_ménage --lang fr`;
    expect((await proviso(asked, { files })).stdout).toContain("il faudrait un oui");
  });

  test("for programs, as data", async () => {
    const asked = `evaluate household_allowance ${ask} --why-not household_allowance --format json`;
    const { results } = JSON.parse((await proviso(asked, { files })).stdout);
    expect(results.household_allowance.whyNot).toEqual([
      {
        sentence: "Household allowance: no entitlement",
        provisions: ["Rule 16/1.1"],
        otherwise: [{ sentence: "Married: no (told); it would have to be yes", provisions: [], children: [] }],
      },
    ]);
  });

  test("a name that there is not, with the nearest that there is", async () => {
    const { code, stderr } = await proviso(`evaluate household_allowance ${ask} --why-not houshold_allowance`, {
      files,
    });
    expect([code, stderr]).toEqual([2, expect.stringContaining('Did you mean "household_allowance"?')]);
  });
});

describe("how a result depends on its readings", () => {
  const rules = `reading view
  fr Vue
  under Rule 1/1
  option broad
    fr Large
  option narrow
    fr Étroite
  option strict
    fr Stricte
  taken broad
reading idle
  under Rule 1/1
  option one
  option two
  taken one
rule amount
  fr Montant
  under Rule 1/1
  gives number
  relies on view as broad
  shall be 1
  plus 1 where view is narrow
rule leaning_on_nothing
  under Rule 1/1
  gives number
  shall be 1
`;
  const files = { "rules/a.proviso": rules, "facts.json": "{}" };

  test("for people: every other option of the readings leaned on, those without effect too", async () => {
    const { stdout } = await proviso(`evaluate amount ${ask} --readings`, { files });
    expect(stdout).toContain("  Read otherwise:\n    View (here: Broad)\n      Narrow: 2\n      Strict: the same\n");
    expect(stdout).not.toContain("Idle");
    const french = await proviso(`evaluate amount ${ask} --readings --lang fr`, { files });
    expect(french.stdout).toContain("  Selon d'autres lectures :\n    Vue (ici : Large)\n      Étroite : 2\n");
  });

  test("for people: where no reading counts", async () => {
    const { stdout } = await proviso(`evaluate leaning_on_nothing ${ask} --readings`, { files });
    expect(stdout).toContain("No reading counts here.");
  });

  test("for programs: from the option chosen for the question", async () => {
    const asked = `evaluate amount ${ask} --readings --reading view=narrow --format json`;
    const { results } = JSON.parse((await proviso(asked, { files })).stdout);
    expect(results.amount.otherReadings).toEqual([
      {
        reading: "view",
        label: "View",
        taken: "narrow",
        takenLabel: "Narrow",
        changes: true,
        options: [
          { option: "broad", label: "Broad", changes: true, status: "value", words: "1", value: "1" },
          { option: "strict", label: "Strict", changes: true, status: "value", words: "1", value: "1" },
        ],
      },
    ]);
  });

  const scenarios = `
scenario Broadly
  fr Largement
  on 2022-01-01
  given
  expect amount is 1
  expect leaning_on_nothing is 1
scenario Strictly
  on 2022-01-01
  given
  with reading view as strict
  expect amount is 1
`;
  const tested = { files: { "rules/a.proviso": rules + scenarios } };

  test("over all scenarios: which results change under which option", async () => {
    const { code, stdout } = await proviso("test --readings", tested);
    expect(code).toBe(0);
    expect(stdout).toContain(
      [
        "View as Broad: 0 of 1 result changes",
        "View as Narrow: 2 of 2 results change",
        "  Broadly, amount: 1 → 2",
        "  Strictly, amount: 1 → 2",
        "View as Strict: 0 of 1 result changes\n",
      ].join("\n"),
    );
    const { readings } = JSON.parse((await proviso("test --readings --format json", tested)).stdout);
    expect(readings[1]).toMatchObject({
      reading: "view",
      option: "narrow",
      leaning: 2,
      changed: [{ rule: "amount" }, {}],
    });
  });

  test("at a terminal it tells how far it has come, once that takes over a second", async () => {
    const slow = await proviso("test --readings", { ...tested, terminal: true, pace: 700 });
    expect(slow.stderr).toContain("Trying other readings: 100 %");
    expect((await proviso("test --readings", { ...tested, terminal: true })).stderr).toBe("");
    expect((await proviso("test --readings", { ...tested, pace: 700 })).stderr).toBe("");
  });
});

describe("readings", () => {
  const rules = `reading view
  fr Lecture
  under Rule 1/1
  option broad
    fr Large
  option narrow
    fr Étroite
rule amount
  fr Montant
  under Rule 1/1
  gives number
  relies on view
  shall be 1
  plus 1 where view is broad
`;
  const files = { "rules/a.proviso": rules, "facts.json": "{}" };
  const amount = async (more: string) => {
    const { code, stdout, stderr } = await proviso(`evaluate amount ${ask} --format json ${more}`, { files });
    return { code, stderr, result: JSON.parse(stdout).results?.amount };
  };

  test("an open one leaves the answer unsettled", async () => {
    expect((await amount("")).result).toMatchObject({ status: "unsettled", readings: { view: null } });
  });

  test("one chosen settles it, and the answer says so", async () => {
    expect((await amount("--reading view=broad")).result).toMatchObject({ value: "2", readings: { view: "broad" } });
    expect((await amount("--reading view=narrow")).result).toMatchObject({ value: "1" });
  });

  test.each([
    { more: "--reading veiw=broad", words: 'Did you mean "view"?', why: "no such reading" },
    { more: "--reading view=wide", words: "It has: broad, narrow.", why: "no such option" },
    { more: "--reading view", words: "takes a name and an option", why: "no option" },
  ])("$why ends with 2 and a sentence", async ({ more, words }) => {
    const { code, stderr } = await amount(more);
    expect(code).toBe(2);
    expect(stderr).toContain(words);
  });
});

test("a conflict ends with 1", async () => {
  const rules = `rule amount
  under Rule 1/1
  gives number
  shall be 1
  except where first
    when yes_always
    shall be 2
  except where second
    when yes_always
    shall be 3
fact yes_always is yes or no
`;
  const files = { "rules/a.proviso": rules, "facts.json": '{"yes_always": true}' };
  const { code, stdout, stderr } = await proviso(`evaluate amount ${ask} --format json`, { files });
  expect(stderr).toBe("");
  expect([code, JSON.parse(stdout).results.amount.status]).toEqual([1, "conflict"]);
});

describe("what does not fit ends with 2, each mistake in a line", () => {
  test("facts", async () => {
    const files = facts({ married: "perhaps", grad: "A1", children: [{ age: -1 }], grade: null });
    const { code, stdout, stderr } = await proviso(`evaluate household_allowance ${ask}`, { files });
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr.trimEnd().split("\n")).toHaveLength(4);
    expect(stderr).toContain("grad");
  });

  test("facts, as a document for programs", async () => {
    const { stdout } = await proviso(`evaluate household_allowance ${ask} --format json`, {
      files: facts({ grad: 1 }),
    });
    expect(JSON.parse(stdout)).toMatchObject({ ok: false, problems: [{ code: "unknown-fact", path: ["grad"] }] });
  });

  test.each([
    { line: "evaluate household_allowance --facts facts.json", words: '"--on" is missing', why: "no day" },
    { line: "evaluate household_allowance --on 2022-09-01", words: '"--facts" is missing', why: "no facts" },
    {
      line: "evaluate household_allowance --facts facts.json --on 2022-02-30",
      words: '"2022-02-30" is not a date',
      why: "an impossible day",
    },
    {
      line: `evaluate houshold_allowance ${ask}`,
      words: 'Did you mean "household_allowance"?',
      why: "a misspelt rule",
    },
    { line: "evaluate household_allowance --facts none.json --on 2022-09-01", words: "none.json", why: "no such file" },
  ])("$why", async ({ line, words }) => {
    const { code, stderr } = await proviso(line, { files: facts({}) });
    expect(code).toBe(2);
    expect(stderr).toContain(words);
  });

  test("facts that are no JSON, with the place", async () => {
    const files = { "rules/a.proviso": soundRules, "facts.json": '{\n  "married": tru\n}' };
    const { code, stderr } = await proviso(`evaluate household_allowance ${ask}`, { files });
    expect(code).toBe(2);
    expect(stderr).toMatch(/"facts\.json" is not JSON/);
  });

  test("nothing on standard input", async () => {
    const files = { "rules/a.proviso": soundRules };
    const { code, stderr } = await proviso("evaluate household_allowance --facts - --on 2022-09-01", {
      files,
      standardInput: "",
    });
    expect([code, stderr]).toEqual([2, "proviso: Standard input is not JSON: it is empty.\n"]);
  });
});

test("facts may come by standard input", async () => {
  const files = { "rules/a.proviso": soundRules };
  const standardInput = '{"married": true, "grade": "A1"}';
  const { stdout } = await proviso("evaluate household_allowance --facts - --on 2022-09-01", { files, standardInput });
  expect(stdout).toContain("180 EUR");
});

test("rules with a mistake give no amount, and end with 1", async () => {
  const files = { "rules/a.proviso": brokenRules, "facts.json": "{}" };
  const { code, stdout, stderr } = await proviso(`evaluate household_allowance ${ask}`, { files });
  expect([code, stdout]).toEqual([1, ""]);
  expect(stderr).toContain("unknown-name");
});
