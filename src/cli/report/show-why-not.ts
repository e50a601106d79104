import type { Otherwise } from "../../explain/otherwise.ts";
import type { Result } from "../../workspace/result.ts";
import type { Output } from "../host.ts";
import { paint } from "./paint.ts";

/** Why a branch did not decide and what would have had to be otherwise, indented; nothing where that was not asked. */
export function showWhyNot({ whyNot }: Result, output: Output): readonly string[] {
  if (whyNot === undefined) return [];
  const { dim } = paint(output);
  const cited = (provisions: readonly string[]) => (provisions.length > 0 ? dim(` [${provisions.join(", ")}]`) : "");
  const below = (changes: readonly Otherwise[], indent: string): readonly string[] =>
    changes.flatMap(({ sentence, provisions, children }) => [
      `${indent}${dim("-")} ${sentence}${cited(provisions)}`,
      ...below(children, `${indent}  `),
    ]);
  return whyNot.flatMap(({ sentence, provisions, otherwise }) => [
    `  ${sentence}${cited(provisions)}`,
    ...below(otherwise, "    "),
  ]);
}
