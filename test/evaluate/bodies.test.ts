import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ask, rulebookOf, said } from "./from-text.ts";

/** A board, with the lines that a test adds to it and a definition for each question. */
function board(...lines: readonly string[]) {
  return rulebookOf(`
choice votes
  members for_it or against_it or neither
subject member_of_board
fact members_there is list of member_of_board
fact present of member_of_board is yes or no
fact out of member_of_board is yes or no
fact chair of member_of_board is yes or no
fact vote of member_of_board is one of votes
fact special is yes or no
definition pro of member_of_board
  means vote is for_it
definition contra of member_of_board
  means vote is against_it

body board
  made up of members_there
  excludes those that are out
  attended by those that are present
  votes for come from those that are pro
  votes against come from those that are contra
${lines.map((line) => `  ${line}`).join("\n")}

definition quorate
  means board has a quorum
definition adopted
  means board has decided in favour
definition rejected
  means board has decided against
definition split
  means board is divided
`);
}

type Vote = "for_it" | "against_it" | "neither";
interface Member {
  readonly present?: boolean;
  readonly out?: boolean;
  readonly chair?: boolean;
  readonly vote?: Vote;
}

const there = (vote?: Vote, more: Member = {}): Member => ({
  present: true,
  out: false,
  chair: false,
  ...(vote && { vote }),
  ...more,
});

const [pro, contra, neither] = [there("for_it"), there("against_it"), there("neither")];

function answers(book: ReturnType<typeof board>, members: readonly Member[] | undefined, facts: object = {}) {
  const told = members === undefined ? facts : { ...facts, members_there: members };
  return ["adopted", "rejected", "split"].map((rule) => said(ask(book, rule, { facts: told }))).join(" ");
}

const byVotesCast = board("decides by a majority of the votes cast");
const withCasting = board("decides by a majority of the votes cast", "casting vote of those that are chair");

describe("a majority", () => {
  test.each([
    ["two against one", byVotesCast, [pro, pro, contra], "yes no no"],
    ["one against two", byVotesCast, [pro, contra, contra], "no yes no"],
    ["equal votes", byVotesCast, [pro, contra], "no no yes"],
    ["nobody votes either way", byVotesCast, [neither, neither], "no no yes"],
    ["abstentions are no votes cast", byVotesCast, [pro, neither, neither], "yes no no"],
    ["equal votes, and the chair is for", withCasting, [there("for_it", { chair: true }), contra], "yes no no"],
    ["equal votes, and the chair is against", withCasting, [there("against_it", { chair: true }), pro], "no yes no"],
    [
      "a chair who abstains settles nothing",
      withCasting,
      [there("neither", { chair: true }), pro, contra],
      "no no yes",
    ],
    [
      "the chair counts once where votes differ",
      withCasting,
      [there("for_it", { chair: true }), contra, contra],
      "no yes no",
    ],
    ["half of those present", board("decides by a majority of those present"), [pro, neither], "no yes no"],
    [
      "more than half of those present",
      board("decides by a majority of those present"),
      [pro, pro, neither],
      "yes no no",
    ],
    [
      "half of the members",
      board("decides by a majority of its members"),
      [pro, there(undefined, { present: false })],
      "no yes no",
    ],
    ["two thirds exactly", board("decides by two thirds of the votes cast"), [pro, pro, contra], "yes no no"],
    [
      "just below two thirds",
      board("decides by two thirds of the votes cast"),
      [pro, pro, pro, contra, contra],
      "no yes no",
    ],
    ["two of three are not unanimous", board("decides by unanimity of those present"), [pro, pro, contra], "no yes no"],
    [
      "an abstention breaks unanimity of those present",
      board("decides by unanimity of those present"),
      [pro, neither],
      "no yes no",
    ],
    ["but not of the votes cast", board("decides by unanimity of the votes cast"), [pro, neither], "yes no no"],
    ["nobody is never unanimous", board("decides by unanimity of the votes cast"), [neither], "no yes no"],
  ] as const)("%s", (_, book, members, expected) => {
    expect(answers(book, members)).toBe(expected);
  });

  test("the first whose condition holds is needed, and while that is open both must agree", () => {
    const book = board(
      "decides by unanimity of the votes cast where special",
      "decides by a majority of the votes cast",
    );
    expect(answers(book, [pro, pro, contra], { special: true })).toBe("no yes no");
    expect(answers(book, [pro, pro, contra], { special: false })).toBe("yes no no");
    expect(said(ask(book, "adopted", { facts: { members_there: [pro, pro, contra] } }))).toBe("unknown needs special");
    expect(answers(book, [pro, pro])).toBe("yes no no");
  });

  test("a line counts only while it is in force", () => {
    const book = board("decides by a majority of the votes cast in force from 2022-01-01");
    expect(said(ask(book, "adopted", { facts: { members_there: [pro] }, on: "2021-12-31" }))).toBe(
      "unknown values-do-not-fit",
    );
    expect(said(ask(book, "adopted", { facts: { members_there: [pro] }, on: "2022-01-01" }))).toBe("yes");
  });
});

describe("who is there", () => {
  const book = board("decides by a majority of the votes cast", "quorum of 2", "including one of those that are chair");
  const chair = there("for_it", { chair: true });

  test.each([
    ["two, with the chair", [chair, pro], "yes"],
    ["one is too few", [chair], "no"],
    ["two without the chair", [pro, pro], "no"],
    ["an absent chair is not there", [pro, pro, there(undefined, { chair: true, present: false })], "no"],
    ["an excluded chair is not there", [pro, pro, there("for_it", { chair: true, out: true })], "no"],
    ["no members at all", [], "no"],
    ["all are excluded", [there("for_it", { out: true }), there("for_it", { out: true, chair: true })], "no"],
  ] as const)("%s", (_, members, expected) => {
    expect(said(ask(book, "quorate", { facts: { members_there: members } }))).toBe(expected);
  });

  test("without a quorum nothing is decided", () => {
    expect(answers(book, [chair])).toBe("no no no");
    expect(answers(book, [])).toBe("no no no");
  });

  test("nobody is no quorum, even where no line asks for one", () => {
    const bare = board("decides by unanimity of its members");
    expect(said(ask(bare, "quorate", { facts: { members_there: [] } }))).toBe("no");
    expect(answers(bare, [there("for_it", { out: true })])).toBe("no no no");
  });

  test("a quorum larger than any list, or below zero, is taken as it stands", () => {
    expect(answers(board("decides by a majority of the votes cast", "quorum of 99999999999999999999"), [pro])).toBe(
      "no no no",
    );
  });
});

describe("what is not known", () => {
  test.each([
    ["no vote that could change it", withCasting, [pro, pro, there()], "yes"],
    ["the votes of those not there", withCasting, [pro, there(undefined, { present: false })], "yes"],
    ["the vote that decides", withCasting, [pro, contra, there()], "unknown needs member_of_board.vote#2"],
    ["the list", withCasting, undefined, "unknown needs members_there"],
    ["who has the casting vote", withCasting, [pro, { present: true, out: false, vote: "against_it" as const }], "no"],
    [
      "whether a member is there",
      withCasting,
      [pro, { out: false, chair: false, vote: "against_it" as const }],
      "unknown needs member_of_board.present#1",
    ],
  ] as const)("%s", (_, book, members, expected) => {
    expect(said(ask(book, "adopted", { facts: members === undefined ? {} : { members_there: members } }))).toBe(
      expected,
    );
  });

  test("a member told to vote both ways is a mistake of the case", () => {
    const both = board("decides by a majority of the votes cast", "votes against come from those that are pro");
    expect(said(ask(both, "adopted", { facts: { members_there: [pro] } }))).toBe("unknown values-do-not-fit");
  });
});

const someMember: fc.Arbitrary<Member> = fc.record(
  {
    present: fc.boolean(),
    out: fc.boolean(),
    chair: fc.boolean(),
    vote: fc.constantFrom<Vote>("for_it", "against_it", "neither"),
  },
  { requiredKeys: [] },
);

describe("properties", () => {
  const books = [
    withCasting,
    board("decides by two thirds of those present", "quorum of 2"),
    board("decides by unanimity of its members", "including one of those that are chair"),
  ];

  test("what is settled stays settled, whatever the rest turns out to be", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...books),
        fc.array(fc.tuple(someMember, someMember), { maxLength: 4 }),
        (book, pairs) => {
          const full = pairs.map(([some, rest]) => ({
            present: true,
            out: false,
            chair: false,
            vote: "neither",
            ...rest,
            ...some,
          }));
          for (const rule of ["quorate", "adopted", "rejected", "split"]) {
            const early = ask(book, rule, { facts: { members_there: pairs.map(([some]) => some) } });
            if (early.status === "value")
              expect(said(ask(book, rule, { facts: { members_there: full } }))).toBe(said(early));
          }
        },
      ),
      { seed: 11, numRuns: 150 },
    );
  });

  test("with everything known and a quorum, exactly one of the three comes out", () => {
    const known = fc
      .tuple(someMember, someMember)
      .map(([some]) => ({ present: true, out: false, chair: false, vote: "neither", ...some }));
    fc.assert(
      fc.property(fc.constantFrom(...books), fc.array(known, { maxLength: 5 }), (book, members) => {
        const facts = { members_there: members };
        const held = ["adopted", "rejected", "split"].filter((rule) => said(ask(book, rule, { facts })) === "yes");
        expect(held).toHaveLength(said(ask(book, "quorate", { facts })) === "yes" ? 1 : 0);
      }),
      { seed: 12, numRuns: 150 },
    );
  });
});

test("a body that asks for itself is unknown, not endless", () => {
  const book = board("decides by a majority of the votes cast where adopted");
  expect(ask(book, "adopted", { facts: { members_there: [pro] } }).status).toBe("unknown");
});
