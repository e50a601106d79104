import type * as ast from "../../../grammar/ast.ts";
import type { Problems } from "../problems.ts";
import type { Key } from "../rulebook.ts";
import { declareAll, type Naming } from "./declare.ts";
import type { Declared, Written } from "./directory.ts";
import { emptyNamespace, type Named, type Namespace, namespaceFor } from "./namespace.ts";
import { reportUnknownName } from "./unknown-name.ts";

interface Given {
  readonly rules: ReadonlyMap<Key, readonly Declared<ast.Rule>[]>;
  readonly outside: readonly Written<ast.OutsideException>[];
  readonly root: Namespace;
  readonly fields: ReadonlyMap<Key, Namespace>;
  /** Receives the names of the branches. */
  readonly parts: Map<object, Named>;
  readonly problems: Problems;
}

interface Branches {
  readonly branches: Map<Key, Namespace>;
  readonly anyBranch: Namespace;
  readonly exceptions: Map<Key, Written<ast.OutsideException>[]>;
}

/** Names alternatives and exceptions, and brings the exceptions written elsewhere to their rule. */
export function collectBranches(given: Given): Branches {
  const { rules, parts, problems } = given;
  const exceptions = exceptionsByRule(given);
  const branches = new Map<Key, Namespace>();
  const anyBranch = emptyNamespace();
  for (const [rule, versions] of rules) {
    const outside = exceptions.get(rule) ?? [];
    reportRepeated(versions, outside, problems);
    const written = [
      ...versions.flatMap(({ node, language }) => branchesOf(node).map((branch) => ({ branch, language }))),
      ...outside.map(({ node, language }) => ({ branch: node.branch, language })),
    ];
    const namings = written.map(
      ({ branch, language }): Naming => ({
        node: branch,
        name: branch.name,
        heading: branch.heading,
        language,
        target: (key) => ({ kind: "branch", rule, key }),
        joins: "branch",
      }),
    );
    for (const [node, named] of declareAll(namespaceFor(branches, rule), namings, problems)) {
      parts.set(node, named);
      keepFirst(anyBranch, named);
    }
  }
  return { branches, anyBranch, exceptions };
}

function keepFirst(space: Namespace, named: Named): void {
  for (const language of ["en", "fr"] as const) {
    const name = named.names[language];
    if (!space[language].has(name)) space[language].set(name, named);
  }
}

function branchesOf(rule: ast.Rule): readonly ast.Branch[] {
  return [...rule.alternatives, ...rule.exceptions];
}

function exceptionsByRule({ outside, root, fields, problems }: Given): Map<Key, Written<ast.OutsideException>[]> {
  const exceptions = new Map<Key, Written<ast.OutsideException>[]>();
  for (const written of outside) {
    const { node, language } = written;
    const spaces = [root, ...fields.values()].map((space) => space[language]);
    const rule = spaces.map((space) => space.get(node.rule.text)).find((named) => named?.target.kind === "rule");
    if (rule === undefined) {
      reportUnknownName(problems, node.rule, namesOfRules(spaces));
      continue;
    }
    const list = exceptions.get(rule.key) ?? [];
    exceptions.set(rule.key, list);
    list.push(written);
  }
  return exceptions;
}

function* namesOfRules(spaces: readonly ReadonlyMap<string, Named>[]): Iterable<string> {
  for (const space of spaces) for (const [name, { target }] of space) if (target.kind === "rule") yield name;
}

/** Versions of a rule may use the same name for an exception; one version may not use it twice. */
function reportRepeated(
  versions: readonly Declared<ast.Rule>[],
  outside: readonly Written<ast.OutsideException>[],
  problems: Problems,
): void {
  for (const { node } of versions) {
    const seen = new Map<string, ast.Name>();
    for (const { name } of [...branchesOf(node), ...outside.map((written) => written.node.branch)]) {
      const first = seen.get(name.text);
      seen.set(name.text, first ?? name);
      if (first === undefined) continue;
      problems.report({
        code: "duplicate-name",
        span: name.span,
        message: {
          en: `This rule already has a case called "${name.text}": choose another name.`,
          fr: `Cette règle a déjà un cas nommé "${name.text}" : choisissez un autre nom.`,
        },
        related: [
          { span: first.span, message: { en: "It is first declared here.", fr: "La première déclaration est ici." } },
        ],
      });
    }
  }
}
