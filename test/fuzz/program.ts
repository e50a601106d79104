import fc, { type Arbitrary } from "fast-check";
import { type Declaration, declaration } from "./declarations.ts";
import type { Names } from "./names.ts";
import { scenario } from "./scenarios.ts";
import { vocabularyNames } from "./vocabulary.ts";

/** A random rulebook with cases to try it on, as text below the vocabulary. */
export interface Program {
  readonly text: string;
  /** How many programs stand in it, each with its own declarations and one case. */
  readonly count: number;
}

/** What the names of all declarations of a program begin with. */
export function prefixOf(program: number): string {
  return `r${program}_`;
}

interface Part {
  readonly text: string;
  readonly names: Names;
}

function written(declarations: readonly Declaration[], program: number): Part {
  let names = vocabularyNames;
  const texts = declarations.map((one, i) => {
    const name = `${prefixOf(program)}${i}`;
    const text = one.text(name, names);
    names = one.declares(name, names);
    return text;
  });
  return { text: texts.join("\n\n"), names };
}

const parts = fc.tuple(fc.array(declaration, { minLength: 1, maxLength: 4, size: "max" }), scenario);

/**
 * Well-typed rulebooks of a few declarations, each of which may use those before it, and a case to try them on.
 *
 * @param most - so many of them may share one text, which spares reading the vocabulary again for each
 */
export function programs(most: number): Arbitrary<Program> {
  return fc.array(parts, { minLength: 1, maxLength: most, size: "max" }).map((several) => {
    const texts = several.map(([declarations, oneCase], i) => {
      const { text, names } = written(declarations, i);
      return `${text}\n\n${oneCase(`Case ${i}`, names)}`;
    });
    return { text: texts.join("\n\n"), count: several.length };
  });
}
