import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { print } from "../../grammar/print.ts";
import { sameTree } from "../../grammar/same-tree.ts";
import { translate } from "../../grammar/translate.ts";
import { parsed } from "./parsed.ts";

const folder = new URL("samples/", import.meta.url);
const names = readdirSync(folder);
const texts = names.map((name) => readFileSync(new URL(name, folder), "utf8"));

test.each(names.map((name, index) => [name, texts[index] ?? ""]))("%s is its own canonical form", (_, text) => {
  expect(print(parsed(text))).toBe(text);
});

test.each(names.map((name, index) => [name, texts[index] ?? ""]))(
  "%s is read the same whatever its layout",
  (_, text) => {
    const squeezed = text.replaceAll(/^ +/gm, "\t").replaceAll("\n\n", "\n").replaceAll("\n", " \r\n");
    expect(sameTree(parsed(`\uFEFF${squeezed}`), parsed(text))).toBe(true);
  },
);

test("the samples come back from French letter for letter", () => {
  const french = translate(
    texts.map((text) => parsed(text)),
    "fr",
  ).map((document) => print(document));
  const back = translate(
    french.map((text) => parsed(text)),
    "en",
  ).map((document) => print(document));
  expect(back).toEqual(texts);
});

test("a French sample is in canonical form and keeps its tree in English keywords", () => {
  for (const document of translate(
    texts.map((text) => parsed(text)),
    "fr",
  )) {
    const french = print(document);
    expect(print(parsed(french))).toBe(french);
    const keywordsInEnglish = parsed(print(document, "en"), "en");
    expect(sameTree({ ...keywordsInEnglish, language: "fr" }, document)).toBe(true);
  }
});
