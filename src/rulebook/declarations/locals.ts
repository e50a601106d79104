import type * as ast from "../../../grammar/ast.ts";
import type { Expression } from "../expression.ts";
import { unresolved } from "../expressions/unresolved.ts";
import { declareAll } from "../names/declare.ts";
import { emptyNamespace } from "../names/namespace.ts";
import type { Locals, Scope } from "../names/scope.ts";
import { once } from "../once.ts";
import type { Resolution } from "../resolution.ts";
import type { Key } from "../rulebook.ts";

type Let = Extract<ast.Step, { kind: "let" }>;

/**
 * The scope of a rule or a branch with its part results. A part may use others that stand below it, so each is resolved
 * when it is first asked for; one that needs itself is reported.
 */
export function withLocals(resolution: Resolution, scope: Scope, steps: readonly ast.Step[], rule: Key): Scope {
  const lets = steps.filter((step): step is Let => step.kind === "let");
  if (lets.length === 0) return scope;
  const space = emptyNamespace();
  const { language } = scope;
  const namings = lets.map((node) => ({
    node,
    name: node.name,
    heading: node.heading,
    language,
    target: (key: string) => ({ kind: "local", rule, key }) as const,
  }));
  const named = declareAll(space, namings, resolution.problems);
  const nodes = new Map([...named].map(([node, { key }]) => [key, node as Let]));
  const outer = scope.locals;
  for (const { name } of lets) if (outer?.find(name.text, scope.language)) reportRepeated(resolution, name);
  const value = once(
    (key: Key): Expression => {
      const node = nodes.get(key);
      return node ? resolution.expression(node.value, inner) : unresolved({ file: "", start: 0, end: 0 });
    },
    (key) => circular(resolution, nodes.get(key)),
  );
  const locals: Locals = {
    find: (name, spoken) => space[spoken].get(name) ?? outer?.find(name, spoken),
    names: (spoken) => [...space[spoken].keys(), ...(outer?.names(spoken) ?? [])],
    value: (key) => (nodes.has(key) || outer === undefined ? value(key) : outer.value(key)),
  };
  const inner: Scope = { ...scope, locals };
  return inner;
}

function reportRepeated({ problems }: Resolution, { text, span }: ast.Name): void {
  problems.report({
    code: "duplicate-name",
    span,
    message: {
      en: `"${text}" already names a part of the whole rule: choose another name here.`,
      fr: `"${text}" désigne déjà une partie de toute la règle : choisissez ici un autre nom.`,
    },
  });
}

function circular({ problems }: Resolution, node: Let | undefined): Expression {
  const span = node?.name.span ?? { file: "", start: 0, end: 0 };
  problems.report({
    code: "defined-by-itself",
    span,
    message: {
      en: `"${node?.name.text}" is needed to work out itself: let one of the parts stand on its own.`,
      fr: `"${node?.name.text}" sert à se calculer lui-même : rendez l'une des parties indépendante.`,
    },
  });
  return unresolved(span);
}
