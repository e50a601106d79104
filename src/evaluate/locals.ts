import type { Key, Step } from "../rulebook/rulebook.ts";
import type { Locals, Scope } from "./scope.ts";

/** The scope within which the parts that these lines name can be used, besides those already there. */
export function withLocals(scope: Scope, steps: readonly Step[]): Scope {
  const lets = steps.filter((step) => step.kind === "let");
  if (lets.length === 0) return scope;
  const lines = new Map<Key, Step[]>(scope.locals && [...scope.locals.lines].map(([key, all]) => [key, [...all]]));
  for (const step of lets) {
    lines.set(step.name, [...(lines.get(step.name) ?? []), step]);
  }
  const inner: { -readonly [K in keyof Scope]: Scope[K] } = { ...scope };
  const locals: Locals = { lines, found: new Map(), scope: inner };
  inner.locals = locals;
  return inner;
}
