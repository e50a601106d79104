import { expect } from "vitest";
import type { Document } from "../../grammar/ast.ts";
import { parse } from "../../grammar/parse.ts";
import type { Language } from "../../grammar/source.ts";

/** The tree of a text that must be without faults. */
export function parsed(text: string, language?: Language): Document {
  const { value, diagnostics } = parse({ file: "test.proviso", text }, language);
  expect(diagnostics.map(({ message }) => message.en)).toEqual([]);
  return value;
}
