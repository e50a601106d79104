import { expect, test } from "vitest";
import { meaningHash } from "../../src/compare/meaning-hash.ts";
import { allowances } from "./allowances.ts";
import { rulebookOf } from "./compared.ts";

const meaning = (text: string) => meaningHash(rulebookOf(text));

test.each([
  { from: "5 %", to: "5.5 %", why: "a figure" },
  { from: "5000.00", to: "5000.01", why: "a cell" },
  { from: "more than 10", to: "more than 11", why: "a condition" },
  { from: "members france or italy", to: "members france or italy or spain", why: "a member of a choice" },
])("another meaning, another fingerprint: $why", ({ from, to }) => {
  expect(meaning(allowances.replace(from, to))).not.toBe(meaning(allowances));
});

test.each([
  { from: "fr Allocation de ménage", to: "fr Allocation du ménage", why: "a label" },
  { from: "question What is the grade?", to: "question Which grade?", why: "a question" },
  { from: "under Rule 16/3", to: "under Rule 16/4", why: "a citation" },
  { from: "reason It has always been so.", to: "reason It was asked for.", why: "a reason" },
])("other words, the same fingerprint: $why", ({ from, to }) => {
  expect(meaning(allowances.replace(from, to))).toBe(meaning(allowances));
});
