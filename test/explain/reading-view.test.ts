import { expect, test } from "vitest";
import { readingView } from "../../src/explain/reading-view/reading-view.ts";
import { openWorkspace } from "../../src/workspace/open-workspace.ts";

/* The reading view: the whole rulebook in the order of the regulations, in both languages, with nothing executable in it. */

const text = `
rule late
  en Late <script>alert(1)</script>
  fr Tardif
  under Rule 2/1
  gives money
  shall be 5 EUR

rule early
  fr Précoce
  under Rule 1/10
  gives money
  shall be 5 EUR

rule explained
  fr Expliqué
  under Instruction 101/2
  gives money
  shall be 6 EUR

rule first
  fr Premier
  under Rule 1/2
  gives money
  shall be 7 EUR

choice grades
  members A1 or A2

table scale
  fr Barème
  under Annex IV article 2
  by grade is one of grades
  by step is count
  gives money in EUR
  edition in force from 2022-01-01
  | grade | step | scale |
  | A1    | 1    | 100   |
  | A1    | 2    | 110   |
  | A2    | 1    | 200   |
  | A2    | 2    | unreadable |

not encoded
  under Rule 1/3
  classed as procedural
  reason It asks for papers.
  translated Elle demande des pièces.
`;

const pages = new Map(
  readingView(openWorkspace([{ file: "a.proviso", text }]).rulebook).map((page) => [page.path, page.html]),
);

test("there is a page of contents and a page for each text, in both languages", () => {
  expect([...pages.keys()]).toEqual(
    ["en", "fr"].flatMap((language) =>
      ["index", "regulation-1", "regulation-2", "annex-iv"].map((name) => `${language}/${name}.html`),
    ),
  );
});

test("articles stand in the order of the text, an Instruction after the Rule it explains, 10 after 2", () => {
  const page = pages.get("en/regulation-1.html") ?? "";
  const places = ["Rule 1/2", "First", "Instruction 101/2", "Explained", "Rule 1/3", "Rule 1/10", "Early"].map(
    (words) => page.indexOf(`${words}`),
  );
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test("what is not computed stands where its provision stands, with the reason in the reader's language", () => {
  expect(pages.get("en/regulation-1.html")).toContain("Not computed (procedural): It asks for papers.");
  expect(pages.get("fr/regulation-1.html")).toContain("Non calculé (procedural): Elle demande des pièces.");
});

test("a table of two keys is a square with the last key across, and a lost cell says so", () => {
  const page = pages.get("en/annex-iv.html") ?? "";
  expect(page).toContain(`<th scope="col">grade</th><th scope="col">1</th><th scope="col">2</th>`);
  expect(page).toContain(`<th scope="row">A1</th><td>100 EUR</td><td>110 EUR</td>`);
  expect(page).toContain(`<th scope="row">A2</th><td>200 EUR</td><td>unreadable in the source</td>`);
});

test("nothing of the rulebook is markup", () => {
  for (const html of pages.values()) expect(html).not.toContain("<script");
  expect(pages.get("en/regulation-2.html")).toContain("Late &lt;script&gt;");
});
