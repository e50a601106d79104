import type * as ast from "../../../grammar/ast.ts";
import type { Delegation } from "../authority.ts";
import type { Declared } from "../names/directory.ts";
import type { Scope } from "../names/scope.ts";
import { thingNamed } from "../names/thing-named.ts";
import { reportUnknownName } from "../names/unknown-name.ts";
import type { Resolution } from "../resolution.ts";
import type { Authority, Key } from "../rulebook.ts";
import { entryOf } from "./entry.ts";
import { powerLine } from "./power-line.ts";
import { sittingOf } from "./sitting.ts";

/** An authority with those who act in its place, or a body with the rules by which it sits. */
export function authorityOf(
  resolution: Resolution,
  { node, named, language }: Declared<ast.Authority | ast.Body>,
): Authority {
  const entry = entryOf(resolution, node, named, language);
  if (node.kind === "authority") {
    return {
      ...entry,
      delegations: node.delegations.flatMap((line) => delegationOf(resolution, line, { language })),
    };
  }
  const sitting = sittingOf(resolution, node, { language });
  return { ...entry, delegations: [], ...(sitting && { sitting }) };
}

function delegationOf(resolution: Resolution, line: ast.Delegation, scope: Scope): readonly Delegation[] {
  const to = thingNamed(resolution, line.to, scope.language, "authority");
  const decisions =
    line.decisions === "every" ? undefined : line.decisions.flatMap((name) => decisionNamed(resolution, name, scope));
  if (to === undefined) return [];
  return [
    {
      to,
      isReplaced: line.isReplaced,
      ...(decisions && { decisions }),
      ...powerLine(resolution, line, scope),
    },
  ];
}

/** The decisions that a name means: one at large, or those so named of each subject. */
function decisionNamed({ directory, problems, use }: Resolution, name: ast.Name, { language }: Scope): readonly Key[] {
  const spaces = [directory.root, ...directory.fields.values()];
  const named = spaces.flatMap((space) => space[language].get(name.text) ?? []);
  const decisions = named.filter(({ target }) => target.kind === "decision");
  for (const { target } of decisions) use(name.span, target);
  if (decisions.length === 0) {
    const all = spaces.flatMap((space) => [...space[language]]);
    const candidates = all.filter(([, { target }]) => target.kind === "decision").map(([candidate]) => candidate);
    reportUnknownName(problems, name, candidates);
  }
  return decisions.map(({ key }) => key);
}
