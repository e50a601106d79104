import { expect, test } from "vitest";
import { parse } from "../../grammar/parse.ts";
import { print } from "../../grammar/print.ts";
import { translate } from "../../grammar/translate.ts";

const english = `subject judge
  fr Juge

fact judges is list of judge
  fr Juges

fact seated of judge is yes or no
  fr Présents

authority director
  fr Directeur
  is replaced by deputy where away in force from 2020-01-01 until 2022-12-31  [Rule 1/1]
  # one decision
  delegates to clerk the decisions hiring and purchase where small  [Rule 1/2]
  delegates to deputy every decision

body jury
  fr Jury
  under Rule 1/3
  made up of judges
  excludes those that are related where close  [Rule 1/4]
  excludes those that are not sworn
  attended by those that are seated
  quorum of 3 where close  [Rule 1/5]
  including one of those that are presiding
  decides by unanimity of those present where close
  decides by two thirds of its members in force from 2020-01-01
  decides by a majority of the votes cast  [Rule 1/6]
  votes for come from those that are pro
  votes against come from those that are contra
  casting vote of those that are presiding

definition settled
  fr Tranché
  means any of
    - jury has a quorum
    - jury has decided in favour
    - jury has decided against
    - jury is divided
`;

test("authorities and bodies are printed as they are written", () => {
  const { value, diagnostics } = parse({ file: "a.proviso", text: english });
  expect(diagnostics).toEqual([]);
  expect(print(value)).toBe(english);
});

test("they read in French and come back", () => {
  const { value } = parse({ file: "a.proviso", text: english });
  const [french] = translate([value], "fr");
  const text = print(french as NonNullable<typeof french>);
  expect(text.split("\n")).toEqual(
    expect.arrayContaining([
      "  est remplacé par deputy si away en vigueur du 2020-01-01 jusqu'au 2022-12-31  [Règlement 1/1]",
      "  délègue à clerk les décisions hiring et purchase si small  [Règlement 1/2]",
      "  délègue à deputy toute décision",
      "organe jury",
      "  composé de juges",
      "  exclut ceux qui ne sont pas sworn",
      "  en présence de ceux qui sont présents",
      "  dont l'un de ceux qui sont presiding",
      "  statue à l'unanimité des membres présents si close",
      "  statue à la majorité des deux tiers de ses membres en vigueur du 2020-01-01",
      "  statue à la majorité des voix exprimées  [Règlement 1/6]",
      "  voix prépondérante de ceux qui sont presiding",
      "    - jury s'est prononcé pour",
      "    - jury est partagé",
    ]),
  );
  const reread = parse({ file: "a.proviso", text });
  expect(reread.diagnostics).toEqual([]);
  const [back] = translate([reread.value], "en");
  expect(print(back as NonNullable<typeof back>)).toBe(english);
});

test.each([
  ["quorum of", /must be followed by a value/],
  ["decides by most of the votes", /majority/],
  ["excludes members", /those that are/],
  ["made up judges", /made up of/],
])("a bad line costs only itself: %s", (line, message) => {
  const text = `body jury\n  made up of judges\n  ${line}\n  quorum of 3\n`;
  const { value, diagnostics } = parse({ file: "a.proviso", text });
  expect(diagnostics).toHaveLength(1);
  expect(diagnostics[0]?.message.en).toMatch(message);
  const [body] = value.declarations;
  expect(body?.kind === "body" && body.quorum).toHaveLength(1);
});

test("a body says of whom it is made up", () => {
  const { diagnostics } = parse({ file: "a.proviso", text: "body jury\n  quorum of 3\n" });
  expect(diagnostics.map(({ message }) => message.en)).toEqual([
    'This declaration needs a line that begins with "made up of".',
  ]);
});
