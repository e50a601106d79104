import fc, { type Arbitrary } from "fast-check";
import { type Declaration, declaration } from "./declarations.ts";
import type { Names } from "./names.ts";
import { scenario } from "./scenarios.ts";
import { vocabularyNames } from "./vocabulary.ts";

/** A random rulebook with a case to try it on, as text below the vocabulary. */
export interface Program {
  readonly text: string;
}

/** Names of declarations, in order. */
const nameOf = (i: number) => `r${i}`;

function written(declarations: readonly Declaration[]): { readonly text: string; readonly names: Names } {
  let names = vocabularyNames;
  const texts = declarations.map((one, i) => {
    const text = one.text(nameOf(i), names);
    names = one.declares(nameOf(i), names);
    return text;
  });
  return { text: texts.join("\n\n"), names };
}

/** Well-typed rulebooks of a few declarations, each of which may use those before it, and a case to try them on. */
export const anyProgram: Arbitrary<Program> = fc
  .tuple(fc.array(declaration, { minLength: 1, maxLength: 4, size: "max" }), scenario)
  .map(([declarations, oneCase]) => {
    const { text, names } = written(declarations);
    return { text: `${text}\n\n${oneCase("The case", names)}` };
  });
