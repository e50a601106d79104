import type { Rulebook } from "../rulebook/rulebook.ts";
import { type Asked, findRule } from "../workspace/find-rule.ts";
import { unknownRule } from "../workspace/read-request.ts";
import { CallError } from "./command.ts";

/**
 * The rules that words of the command line name.
 *
 * @throws {CallError} for a name that is none, with the nearest one there is
 */
export function findRules(rulebook: Rulebook, names: readonly string[]): readonly Asked[] {
  return names.map((name) => {
    const found = findRule(rulebook, name);
    if (found.ok) return found.asked;
    const { code, message } = unknownRule(name, found.closest);
    throw new CallError(code, message);
  });
}
