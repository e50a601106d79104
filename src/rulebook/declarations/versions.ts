import type * as ast from "../../../grammar/ast.ts";
import type { Declared } from "../names/directory.ts";
import type { Resolution } from "../resolution.ts";
import type { Type } from "../type.ts";
import { typeOfNode } from "../types/type-of-node.ts";
import { typeText } from "../types/type-text.ts";

/** Reports versions of a rule that do not give the same type as the first, and a rule that does not say what it gives. */
export function checkVersions(resolution: Resolution, declared: readonly Declared<ast.Rule>[], type: Type): void {
  const [first, ...others] = declared;
  if (first === undefined) return;
  if (
    (first.node.defines === "value" || first.node.defines === "ledger") &&
    declared.every(({ node }) => node.type === undefined)
  ) {
    reportNoType(resolution, first.node.name);
  }
  for (const { node, language } of others) {
    const own = node.type && typeOfNode(resolution, node.type, language);
    const sameType = own === undefined || JSON.stringify(own) === JSON.stringify(type);
    if (!sameType || node.defines !== first.node.defines) reportUnlike(resolution, node, first.node, type);
  }
}

/** Reports a rule or a table that does not say what it gives. */
export function reportNoType({ problems }: Resolution, { text, span }: ast.Name): void {
  problems.report({
    code: "missing-gives",
    span,
    message: {
      en: `"${text}" does not say what it gives: add a line such as "gives money in EUR per month".`,
      fr: `"${text}" ne dit pas ce qu'il donne : ajoutez une ligne comme "donne montant en EUR par mois".`,
    },
  });
}

function reportUnlike({ problems, directory }: Resolution, node: ast.Rule, first: ast.Rule, type: Type): void {
  const { en, fr } = typeText(type, directory);
  problems.report({
    code: "versions-differ-in-type",
    span: node.type?.span ?? node.name.span,
    message: {
      en: `Another version of "${node.name.text}" gives ${en}: all versions must give the same, or have other names.`,
      fr: `Une autre version de "${node.name.text}" donne ${fr} : toutes doivent donner la même chose, ou changer de nom.`,
    },
    related: [{ span: first.name.span, message: { en: "The first version.", fr: "La première version." } }],
  });
}
