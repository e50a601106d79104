import { expect, test } from "vitest";
import { type OutlineEntry, outline } from "../../src/language-service/outline.ts";
import { projectOf } from "./project.ts";

function drawn(entries: readonly OutlineEntry[], depth = 0): readonly string[] {
  return entries.flatMap(({ kind, label, children }) => [
    `${" ".repeat(depth)}${kind} ${label.en} / ${label.fr}`,
    ...drawn(children, depth + 1),
  ]);
}

test("declarations stand under their chapter, those before the first chapter stand first", () => {
  const text = `fact married is yes or no
  fr Marié

chapter Household
  fr Ménage

fact salary is money

scenario One spouse is paid
  fr Un conjoint est payé
`;
  expect(drawn(outline(projectOf({ "a.proviso": text }), "a.proviso"))).toEqual([
    "fact Married / Marié",
    "chapter Household / Ménage",
    " fact Salary / Salary",
    " scenario One spouse is paid / Un conjoint est payé",
  ]);
});

test("a French file gives its labels the other way round", () => {
  const text = "fait marié est oui ou non\n  en Married\n";
  expect(drawn(outline(projectOf({ "a.proviso": text }), "a.proviso"))).toEqual(["fact Married / Marié"]);
});

test("a chapter reaches to the end of what stands under it", () => {
  const text = "chapter One\n\nfact a is number\n\nchapter Two\n";
  const [first] = outline(projectOf({ "a.proviso": text }), "a.proviso");
  expect(text.slice(first?.span.start, first?.span.end)).toBe("chapter One\n\nfact a is number");
});

test("a file that is not there has no contents", () => {
  expect(outline(projectOf({}), "a.proviso")).toEqual([]);
});

test("the stages of a procedure stand under it", () => {
  const text = `procedure handling
  fr Traitement
  stage reply
    fr Réponse
    done when yes
`;
  expect(drawn(outline(projectOf({ "a.proviso": text }), "a.proviso"))).toEqual([
    "procedure Handling / Traitement",
    " stage Reply / Réponse",
  ]);
});
