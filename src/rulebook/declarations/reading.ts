import type * as ast from "../../../grammar/ast.ts";
import { choiceNamed } from "../expressions/choice-named.ts";
import type { Declared } from "../names/directory.ts";
import type { Resolution } from "../resolution.ts";
import type { Reading } from "../rulebook.ts";
import { commonTypeOf } from "../types/common-type.ts";
import { discord } from "../types/misfit.ts";
import { reportDiscord } from "../types/report-misfit.ts";
import { bilingual } from "../words.ts";
import { entryOf } from "./entry.ts";
import { optionNamed } from "./readings-used.ts";

/** A reading: the question, its options with their values, and the one taken. */
export function readingOf(resolution: Resolution, { node, named, language }: Declared<ast.Reading>): Reading {
  const { question, reason } = node;
  const options = optionsIn(resolution, node, language);
  const values = options.flatMap(({ value }) => value ?? []);
  checkValues(resolution, values);
  const taken = node.taken && optionNamed(resolution, named.key, node.taken, language);
  return {
    ...entryOf(resolution, node, named, language),
    options,
    ...(question && { question: bilingual(question, language) }),
    ...(taken !== undefined && { taken }),
    ...(reason && { reason: bilingual(reason, language) }),
    ...(values.length > 0 && { type: resolution.typeOf(named.target) }),
  };
}

function optionsIn(resolution: Resolution, node: ast.Reading, language: Declared<ast.Reading>["language"]) {
  const scope = { language };
  const written = node.options.flatMap(({ value }) => value ?? []);
  const hint = choiceNamed(resolution, written, scope);
  return node.options.flatMap((option): Reading["options"] => {
    const called = resolution.directory.parts.get(option);
    if (called === undefined) return [];
    const value = option.value && resolution.expression(option.value, scope, hint);
    return [{ ...entryOf(resolution, option, called, language), ...(value && { value }) }];
  });
}

function checkValues(
  resolution: Resolution,
  values: readonly NonNullable<Reading["options"][number]["value"]>[],
): void {
  const { type, stranger } = commonTypeOf(values);
  if (stranger === undefined) return;
  const code = discord(type, stranger.type) ?? "unlike-types";
  reportDiscord(resolution, stranger.span, "stand-together", code, type, stranger.type);
}
