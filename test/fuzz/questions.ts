import { parse } from "../../grammar/parse.ts";
import type { Question } from "../../src/evaluate/question.ts";
import { resolve } from "../../src/rulebook/resolve.ts";
import type { GivenFact, Rulebook } from "../../src/rulebook/rulebook.ts";
import { type Program, prefixOf } from "./program.ts";
import { vocabulary } from "./vocabulary.ts";

const parsedVocabulary = parse({ file: "vocabulary.proviso", text: vocabulary });

/** The resolved rulebook; a program that is not well typed is a mistake of the generator. */
export function rulebookOf({ text }: Pick<Program, "text">): Rulebook {
  const { value, diagnostics } = parse({ file: "program.proviso", text });
  const resolved = resolve([parsedVocabulary.value, value]);
  const [first] = [...parsedVocabulary.diagnostics, ...diagnostics, ...resolved.diagnostics].filter(
    ({ severity }) => severity === "error",
  );
  if (first) throw new Error(`The program is not well typed: ${first.message.en} ("${wordsAt(text, first.span)}")`);
  return resolved.value;
}

function wordsAt(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  return text.slice(start, end);
}

/** Everything that a program declares, asked about its case. */
export function questionsOn(rulebook: Rulebook): readonly Question[] {
  return rulebook.scenarios.flatMap(({ given, on, knownOn, readings }, program) => {
    if (!on) return [];
    const asked = [...rulebook.rules.values(), ...rulebook.decisions.values(), ...rulebook.figures.values()];
    const own = asked.filter(({ key }) => key.slice(key.indexOf(".") + 1).startsWith(prefixOf(program)));
    return own.flatMap(({ key, ...entry }): Question[] => {
      const question = { rule: key, facts: given, on, readings, ...(knownOn && { knownOn }) };
      const subject = "subject" in entry ? entry.subject : undefined;
      if (subject === undefined) return [question];
      return recordsTold(given.get("children")).map((index) => ({ ...question, record: { subject, index } }));
    });
  });
}

function recordsTold(given: GivenFact | undefined): readonly number[] {
  return given?.kind === "records" ? [...given.records.keys()] : [0];
}
