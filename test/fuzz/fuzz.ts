import fc from "fast-check";
import { compile } from "../../src/compile/compile.ts";
import { createEvaluator } from "../../src/evaluate/evaluate.ts";
import { disagreement } from "./disagreement.ts";
import { programs as anyPrograms, type Program } from "./program.ts";
import { questionsOn, rulebookOf } from "./questions.ts";
import { vocabulary } from "./vocabulary.ts";

/** How many random programs to try, and from which seed. */
export interface Run {
  readonly programs: number;
  readonly seed: number;
  /** Told now and then how many programs were tried. */
  readonly progress?: (tried: number) => void;
}

/** What a run found; the same for the same seed. */
export interface Report {
  /** At least as many as were asked for, unless one failed. */
  readonly programs: number;
  readonly questions: number;
  /** The smallest program found on which the evaluators disagree, as text, with what they say. */
  readonly counterexample?: string;
}

/** So many programs share a text: enough for the vocabulary not to count, few enough for a failure to be told at once. */
const mostInOneText = 24;

/** So many texts are tried between two words on progress. */
const textsInARow = 200;

/** Compares the evaluators on random programs, and shrinks the first on which they disagree. */
export function fuzz({ programs, seed, progress }: Run): Report {
  let [tried, questions] = [0, 0];
  const agree = (program: Program) => {
    const rulebook = rulebookOf(program);
    const asked = questionsOn(rulebook);
    questions += asked.length;
    tried += program.count;
    const found = disagreement(asked, createEvaluator(rulebook), compile(rulebook));
    if (found !== undefined) throw new Error(found);
  };
  for (let row = 0; tried < programs; row++) {
    const numRuns = Math.min(textsInARow, Math.ceil((programs - tried) / mostInOneText));
    const seedOfRow = seed + row * 0x9e3779b1;
    const result = fc.check(fc.property(anyPrograms(mostInOneText), agree), { seed: seedOfRow | 0, numRuns });
    if (result.failed) {
      const [program] = result.counterexample ?? [];
      const counterexample = `${result.errorInstance}\n${vocabulary}\n${program?.text}`;
      return { programs: tried, questions, counterexample };
    }
    progress?.(tried);
  }
  return { programs: tried, questions };
}
