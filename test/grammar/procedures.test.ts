import { expect, test } from "vitest";
import { parse } from "../../grammar/parse.ts";
import { print } from "../../grammar/print.ts";
import { translate } from "../../grammar/translate.ts";

const english = `event request_made
  fr Demande faite

# Who asks is answered.
procedure request
  fr Demande
  under Rule 1/1
  opens when all of
    - request_made has happened
    - complete
  ends when withdrawn has happened  [Rule 1/2]
  ends when lapsed

  # The first is always needed.
  stage receipt
    fr Accusé de réception
    under Rule 1/3
    note By hand.
    translated De la main à la main.
    rests with deputy where director is absent  [Rule 1/4]
    rests with director
    after consulting board and council
    at any time
    within receipt_limit
    done when receipt_sent has happened

  stage answer
    fr Réponse
    when disputed
    unless urgent
    after receipt
    done when any of
      - answer_sent has happened
      - silence

definition reminded
  fr Rappelé
  means request is at stage answer and answer of request is not late

scenario Words
  fr Mots
  on 2022-07-01
  expect request is receipt
  expect request is finished
  expect answer of request is not_needed on 2022-07-02
    because receipt
`;

test("a procedure is printed as it is written", () => {
  const { value, diagnostics } = parse({ file: "a.proviso", text: english });
  expect(diagnostics).toEqual([]);
  expect(print(value)).toBe(english);
});

test("it reads in French, states included, and comes back", () => {
  const { value } = parse({ file: "a.proviso", text: english });
  const [french] = translate([value], "fr");
  const text = print(french as NonNullable<typeof french>);
  expect(text.split("\n")).toEqual(
    expect.arrayContaining([
      "procédure demande",
      "  s'ouvre lorsque à la fois",
      "  prend fin lorsque withdrawn a eu lieu  [Règlement 1/2]",
      "  étape accusé_de_réception",
      "    appartient à director",
      "    après consultation de board et council",
      "    à tout moment",
      "    avant l'expiration de receipt_limit",
      "    accomplie lorsque receipt_sent a eu lieu",
      "    après accusé_de_réception",
      "  s'entend de demande en est à l'étape réponse et réponse de demande n'est pas en_retard",
      "  attendu demande est accusé_de_réception",
      "  attendu demande est terminée",
      "  attendu réponse de demande est non_requise au 2022-07-02",
    ]),
  );
  const again = parse({ file: "b.proviso", text });
  expect(again.diagnostics).toEqual([]);
  expect(print(translate([again.value], "en")[0] as typeof value)).toBe(english);
});

test.each([
  ["d'", "étape audition\n    accomplie lorsqu'une_lettre a eu lieu", "French elides before a vowel"],
  ["du", "étape audition\n    avant l'expiration du délai_bref\n    accomplie lorsque oui", "French contracts de le"],
])("%s is read: %s (%s)", (_, lines) => {
  const text = `procédure p\n  s'ouvre lorsqu'une_demande a eu lieu\n  ${lines}\n`;
  expect(parse({ file: "a.proviso", text }).diagnostics).toEqual([]);
});

const stage = "procedure p\n  stage s\n";

test.each([
  { text: "procedure p", codes: ["missing-clause"], why: "a procedure without stages goes nowhere" },
  { text: stage, codes: ["missing-clause"], why: "nothing would show the stage to be done" },
  { text: `${stage}    done when yes\n    within a\n    within b`, codes: ["repeated-clause"], why: "one limit" },
  { text: `${stage}    done when yes\n    after a\n    after b`, codes: ["repeated-clause"], why: "one order" },
])("$codes: $why", ({ text, codes }) => {
  expect(parse({ file: "a.proviso", text }).diagnostics.map(({ code }) => code)).toEqual(codes);
});

test("a bad line costs only itself", () => {
  const text = `procedure p
  opens when
  stage s
    rests with
    within 3 days
    done when e has happened
  stage t
    done when f has happened
`;
  const { value, diagnostics } = parse({ file: "a.proviso", text });
  expect(diagnostics.length).toBe(3);
  const [procedure] = value.declarations;
  expect(procedure?.kind === "procedure" && procedure.stages.map(({ name }) => name.text)).toEqual(["s", "t"]);
});
