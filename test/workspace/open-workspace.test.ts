import { expect, test } from "vitest";
import { openWorkspace } from "../../src/workspace/open-workspace.ts";
import { soundRules } from "../cli/rules.ts";

test("diagnostics stand in the order of the files given, then of the places in them", () => {
  const { diagnostics } = openWorkspace([
    { file: "b.proviso", text: "fact x is one of nothing\nfact y is one of nothing\n" },
    { file: "a.proviso", text: "fact z is one of nothing\ngives\n" },
  ]);
  const places = diagnostics.map(({ span }) => [span.file, span.start] as const);
  expect(places).toEqual(places.toSorted(([a, i], [b, j]) => (a === b ? i - j : a === "b.proviso" ? -1 : 1)));
  expect(new Set(diagnostics.map(({ span }) => span.file)).size).toBe(2);
});

test("there is a document for each source, in the same order, also for empty and broken ones", () => {
  const texts = ["", soundRules, "rule rule rule", "# only a remark"];
  const { documents } = openWorkspace(texts.map((text, i) => ({ file: `${i}.proviso`, text })));
  expect(documents.map(({ file }) => file)).toEqual(["0.proviso", "1.proviso", "2.proviso", "3.proviso"]);
});

test("no source at all is an empty rulebook", () => {
  const { rulebook, diagnostics } = openWorkspace([]);
  expect([rulebook.rules.size, diagnostics]).toEqual([0, []]);
});

test("a text that stays is not parsed again, and the result is the same as from scratch", () => {
  const figure = (name: string, value: string) => ({
    file: `${name}.proviso`,
    text: `figure ${name}\n  fr Chiffre ${name}\n  under Rule 1/1\n  gives number\n  shall be ${value}\n`,
  });
  const before = openWorkspace([figure("a", "1"), figure("b", "2")]);
  const texts = [figure("a", "1"), figure("b", "3")];
  const after = openWorkspace(texts, before);
  expect(after.documents[0]).toBe(before.documents[0]);
  expect(after).toEqual(openWorkspace(texts));
});
