import { expect, test } from "vitest";
import { parse } from "../../grammar/parse.ts";
import { resolve } from "../../src/rulebook/resolve.ts";

/** What is wrong with a rulebook, in English. */
function mistakes(text: string): readonly string[] {
  const { value, diagnostics } = parse({ file: "a.proviso", text });
  expect(diagnostics).toEqual([]);
  const found = resolve([value]).diagnostics.filter(({ severity }) => severity === "error");
  return found.map(({ message }) => message.en);
}

const judges = `
subject judge
fact judges is list of judge
fact pro of judge is yes or no
fact age of judge is count
fact married is yes or no
authority director
`;

test.each([
  ["members that are no list", "body jury\n  made up of married\n", /not a list of records/],
  ["members that nobody declares", "body jury\n  made up of benches\n", /Nothing here is called "benches"/],
  ["a selection that is no question", "body jury\n  made up of judges\n  excludes those that are age\n", /yes or no/],
  [
    "a selection that means nothing",
    "body jury\n  made up of judges\n  excludes those that are __proto__\n",
    /__proto__/,
  ],
  ["a quorum that is no number", "body jury\n  made up of judges\n  quorum of 3 months\n", /number/],
  ["a delegate that is nobody", "authority chief\n  is replaced by constructor\n", /constructor/],
  ["a delegate that is a fact", "authority chief\n  is replaced by married\n", /married/],
  ["a decision that is none", "authority chief\n  delegates to director the decisions married\n", /married/],
  ["an authority that has no quorum", "definition d\n  means director has a quorum\n", /Only a body/],
  ["a fact that has no quorum", "definition d\n  means married has a quorum\n", /Only a body/],
  [
    "a body without votes",
    "body jury\n  made up of judges\ndefinition d\n  means jury is divided\n",
    /how this body votes/,
  ],
  [
    "reversed dates",
    "authority chief\n  is replaced by director in force from 2022-01-02 until 2022-01-01\n",
    /before it starts/,
  ],
])("%s is reported", (_, text, message) => {
  const found = mistakes(judges + text);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(message);
});

test("a decision of a subject is delegated by its name", () => {
  const { value } = parse({
    file: "a.proviso",
    text: `${judges}
decision oath of judge
  rests with director
  may be yes or no
authority chief
  delegates to director the decisions oath
`,
  });
  expect(resolve([value]).value.authorities.get("chief")?.delegations[0]?.decisions).toEqual(["judge.oath"]);
});
