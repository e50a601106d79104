import type { Expression } from "../rulebook/expression.ts";
import type { Key, Rulebook, Step } from "../rulebook/rulebook.ts";
import type { Code } from "./place.ts";

/** The parts that can be named at a place of the text: their lines, and their code once it is asked for. */
export interface Parts {
  readonly lines: ReadonlyMap<Key, readonly Step[]>;
  /** By name: where what is found of it is kept, and its code. */
  readonly codes: Map<Key, { readonly slot: number; readonly code: Code }>;
}

/** A rulebook that is being compiled: each piece when it is first used. */
export interface Plan {
  readonly rulebook: Rulebook;
  /** The code of an expression among these parts. */
  readonly code: (expression: Expression, parts: Parts) => Code;
  /** Where what is found of a name is kept in a frame. */
  readonly slots: Map<string, number>;
  /** The code of names, by what they are and their key. */
  readonly named: Map<string, Code>;
}

/** No parts. */
export function noParts(): Parts {
  return { lines: new Map(), codes: new Map() };
}

/** The slot of a name. */
export function slotOf({ slots }: Plan, name: string): number {
  const known = slots.get(name);
  if (known !== undefined) return known;
  slots.set(name, slots.size);
  return slots.size - 1;
}

/** The parts that these lines name, besides those already there; the same where they name none. */
export function partsWith(parts: Parts, steps: readonly Step[]): Parts {
  const lets = steps.filter((step) => step.kind === "let");
  if (lets.length === 0) return parts;
  const lines = new Map<Key, readonly Step[]>(parts.lines);
  for (const step of lets) lines.set(step.name, [...(lines.get(step.name) ?? []), step]);
  return { lines, codes: new Map() };
}

/** The code, made when it is first run: names may be used before, and within, their own declaration. */
export function whenUsed(make: () => Code): Code {
  let code: Code | undefined;
  return (at) => {
    code ??= make();
    return code(at);
  };
}
