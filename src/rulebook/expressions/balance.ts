import type * as ast from "../../../grammar/ast.ts";
import type { Expression } from "../expression.ts";
import type { Scope } from "../names/scope.ts";
import type { Resolution } from "../resolution.ts";
import { unresolved } from "./unresolved.ts";

/** `the balance`, which only the entries of a ledger have at hand. */
export function balance({ problems }: Resolution, { span }: ast.Balance, scope: Scope): Expression {
  if (scope.balance) return { kind: "balance", span, type: scope.balance };
  problems.report({
    code: "balance-outside-ledger",
    span,
    message: {
      en: `Only the lines of a ledger's entries, below "on" or "every", know the balance: name the ledger here.`,
      fr: `Seules les lignes d'une écriture de compte, sous "le" ou "tous les", connaissent le solde : nommez ici le compte.`,
    },
  });
  return unresolved(span);
}
