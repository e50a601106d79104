import { describe, expect, test } from "vitest";
import { applied } from "../../src/language-service/applied.ts";
import { renamable, rename } from "../../src/language-service/rename.ts";
import { readFolder } from "../../src/node/index.ts";
import { openWorkspace } from "../../src/workspace/open-workspace.ts";
import { asked, pay, projectOf } from "./project.ts";

/** The files after the rename, or the sentence that refuses it. */
function renamed(files: Readonly<Record<string, string>>, to: string) {
  const { project, place } = asked(files);
  const found = rename(project, place, to);
  if (!found.ok) return found.message.en;
  return Object.fromEntries(applied(project.sources, found.edits).map(({ file, text }) => [file, text]));
}

describe("a name changes wherever it means the thing", () => {
  test("in all files, from any of its places", () => {
    const other = (name: string) => `rule bonus\n  gives money in EUR per month\n  shall be ${name}\n  plus ${name}\n`;
    const files = { "bonus.proviso": other("salary").replace("salary", "sal‸ary"), "pay.proviso": pay };
    expect(renamed(files, "base_pay")).toEqual({
      "bonus.proviso": other("base_pay"),
      "pay.proviso": pay.replaceAll("salary times", "base_pay times").replace("fact salary", "fact base_pay"),
    });
  });

  test("a member of a choice, not another choice's of the same name", () => {
    const text = pay.replace("members first or second", "members A2 or second");
    expect(renamed({ "pay.proviso": text.replace("grade is A2", "grade is ‸A2") }, "A3")).toEqual({
      "pay.proviso": text.replace("A1 or A2", "A1 or A3").replace("grade is A2", "grade is A3"),
    });
  });

  test("a part result, within its rule", () => {
    const rule = (name: string) =>
      `rule r\n  gives number\n  in which ${name} is 2\n  shall be ${name} times ${name}\n\nrule q\n  gives number\n  in which half is 3\n  shall be half\n`;
    expect(renamed({ "r.proviso": rule("half").replace("half", "ha‸lf") }, "part")).toEqual({
      "r.proviso": rule("part"),
    });
  });

  test("the versions of a rule together", () => {
    const versions = (name: string) => `rule ${name}
  gives number
  in force from 2020-01-01 until 2020-12-31
  shall be 1

rule ${name}
  gives number
  in force from 2021-01-01
  shall be 2
`;
    expect(renamed({ "r.proviso": versions("rate").replace("rate", "‸rate") }, "tariff")).toEqual({
      "r.proviso": versions("tariff"),
    });
  });
});

describe("the two languages", () => {
  const french = (name: string) => `règle prime\n  donne montant en EUR par mois\n  s'établit à ${name}\n`;

  test("what has a label in the other language keeps it", () => {
    const text = pay.replace("rule household_allowance", "rule household‸_allowance");
    const files = { "pay.proviso": text, "prime.proviso": french("allocation_de_ménage") };
    expect(renamed(files, "family_allowance")).toEqual({
      "pay.proviso": pay.replace("household_allowance", "family_allowance"),
      "prime.proviso": french("allocation_de_ménage"),
    });
  });

  test("its name in the other language is the label, which changes", () => {
    const files = { "pay.proviso": pay, "prime.proviso": french("allocation_‸de_ménage") };
    expect(renamed(files, "allocation_familiale")).toEqual({
      "pay.proviso": pay.replace("Allocation de ménage", "Allocation familiale"),
      "prime.proviso": french("allocation_familiale"),
    });
  });

  test("what has no label has one name in both, and changes in both", () => {
    const files = { "pay.proviso": pay, "prime.proviso": french("sal‸ary") };
    expect(renamed(files, "pay_due")).toEqual({
      "pay.proviso": pay.replace("fact salary", "fact pay_due").replace("be salary", "be pay_due"),
      "prime.proviso": french("pay_due"),
    });
  });

  test("a label makes names in small letters only", () => {
    const files = { "pay.proviso": pay, "prime.proviso": french("allocation_‸de_ménage") };
    expect(renamed(files, "AM")).toBe(
      'In this language the name is made from a label, in small letters: "AM" cannot be; take "am".',
    );
  });
});

describe("a name that cannot be is refused in a sentence", () => {
  const onSalary = { "pay.proviso": pay.replace("be salary", "be sal‸ary") };

  test.each([
    { to: "", why: "empty", says: 'A name has letters: write words joined by "_", such as "household_allowance".' },
    {
      to: "12",
      why: "a number",
      says: 'A name has letters: write words joined by "_", such as "household_allowance".',
    },
    { to: "Base pay", why: "two words", says: 'A name is one word of letters, digits and "_": write "base_pay".' },
    { to: "of", why: "English keyword", says: '"of" is a keyword of the rules in English: choose another name.' },
    { to: "et", why: "French keyword", says: '"et" is a keyword of the rules in French: choose another name.' },
    {
      to: "married",
      why: "taken",
      says: '"married" already names something else here: choose another name, or another label in the other language.',
    },
  ])("$to ($why)", ({ to, says }) => {
    expect(renamed(onSalary, to)).toBe(says);
  });

  test("a part result that would hide what its rule needs", () => {
    const text = `fact rate is number
rule r
  gives number
  in which ha‸lf is 2 times rate
  shall be half times rate
`;
    expect(renamed({ "r.proviso": text }, "rate")).toBe(
      '"rate" is needed to work out itself: let one of the parts stand on its own.',
    );
  });

  test("a fact that would hide behind a part result", () => {
    const text = `fact ra‸te is number
rule r
  gives number
  in which half is 2
  shall be half times rate
`;
    expect(renamed({ "r.proviso": text }, "half")).toBe(
      "With this name some line would mean something else: choose another name.",
    );
  });

  test("where there is no name", () => {
    const { project, place } = asked({ "pay.proviso": pay.replace("  when married", " ‸ when married") });
    expect(renamable(project, place)).toBeUndefined();
    expect(rename(project, place, "anything").ok).toBe(false);
  });

  test("the name it has already changes nothing", () => {
    expect(renamed(onSalary, "salary")).toEqual({ "pay.proviso": pay });
  });
});

test("what is wrong with the texts already stands in nobody's way", () => {
  const broken = `${pay}\nrule unfinished\n  gives number\n  shall be nowhere\n`;
  const { project, place } = asked({ "pay.proviso": broken.replace("be salary", "be sal‸ary") });
  expect(rename(project, place, "base_pay").ok).toBe(true);
});

test("names of every kind in real rules are renamed there and back", async () => {
  const { sources } = await readFolder("rules/oecd/annex-19");
  const { sources: common } = await readFolder("rules/oecd/common");
  const before = openWorkspace([...common, ...sources]);
  const kinds = new Map(before.rulebook.uses.map(({ to, span }) => [to.kind, span]));
  for (const span of kinds.values()) {
    const there = rename(before, { file: span.file, offset: span.start }, "quite_another_name");
    expect(there, `${span.file} ${span.start}`).toMatchObject({ ok: true });
    if (!there.ok) continue;
    const changed = projectOf(
      Object.fromEntries(applied(before.sources, there.edits).map(({ file, text }) => [file, text])),
    );
    const old = renamable(before, { file: span.file, offset: span.start })?.name ?? "";
    const offset = changed.sources.find(({ file }) => file === span.file)?.text.indexOf("quite_another_name") ?? -1;
    const back = rename(changed, { file: span.file, offset }, old);
    expect(back.ok && back.edits.length).toBe(there.edits.length);
  }
});
