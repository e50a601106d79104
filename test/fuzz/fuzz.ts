import fc from "fast-check";
import { compile } from "../../src/compile/compile.ts";
import { createEvaluator } from "../../src/evaluate/evaluate.ts";
import { disagreement } from "./disagreement.ts";
import { anyProgram, type Program } from "./program.ts";
import { questionsOn, rulebookOf } from "./questions.ts";
import { vocabulary } from "./vocabulary.ts";

/** How many random programs to try, and from which seed. */
export interface Run {
  readonly programs: number;
  readonly seed: number;
}

/** What a run found; the same for the same seed. */
export interface Report {
  readonly questions: number;
  /** The smallest program found on which the evaluators disagree, as text, with what they say. */
  readonly counterexample?: string;
}

/** Compares the evaluators on random programs, and shrinks the first on which they disagree. */
export function fuzz({ programs, seed }: Run): Report {
  let questions = 0;
  const agree = (program: Program) => {
    const rulebook = rulebookOf(program);
    const asked = questionsOn(rulebook);
    questions += asked.length;
    const found = disagreement(asked, createEvaluator(rulebook), compile(rulebook));
    if (found !== undefined) throw new Error(found);
  };
  const result = fc.check(fc.property(anyProgram, agree), { seed, numRuns: programs });
  if (!result.failed) return { questions };
  const [program] = result.counterexample ?? [];
  return { questions, counterexample: `${result.errorInstance}\n${vocabulary}\n${program?.text}` };
}
