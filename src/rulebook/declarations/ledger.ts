import type * as ast from "../../../grammar/ast.ts";
import type { Expression } from "../expression.ts";
import type { Scope } from "../names/scope.ts";
import { provisionsOf } from "../provision.ts";
import type { Resolution } from "../resolution.ts";
import type { Key, Ledger, LedgerEntry } from "../rulebook.ts";
import type { Type } from "../type.ts";
import { checkFit } from "../types/check-fit.ts";
import { date, hasAmount } from "../types/types.ts";
import { bilingual } from "../words.ts";
import { withLocals } from "./locals.ts";
import { occasionOf } from "./occasion.ts";
import { readingsUsed } from "./readings-used.ts";
import { stepsOf } from "./steps.ts";

/** The ledger that is resolved: its key, the name it is declared by, and what it is an account of. */
interface Account {
  readonly rule: Key;
  readonly name: ast.Name;
  readonly type: Type;
}

/** What a ledger says besides what every rule says; nothing where it does not say from when it runs or with what it opens. */
export function ledgerOf(
  resolution: Resolution,
  node: ast.LedgerClauses,
  scope: Scope,
  { rule, type, name }: Account,
): Ledger | undefined {
  if (type.kind !== "unknown-type" && !hasAmount(type)) reportNoAccount(resolution, name);
  const inEntry: Scope = { ...scope, balance: type };
  const entries = node.entries.flatMap((entry) => entryOf(resolution, entry, inEntry, rule, type) ?? []);
  const { runs, opensWith } = node;
  if (!runs || !opensWith) return undefined;
  const opening = resolution.expression(opensWith, scope, type);
  checkFit(resolution, opensWith, opening, type, scope.language);
  const [from, to] = [dateIn(resolution, runs.from, scope), dateIn(resolution, runs.to, scope)];
  return { runs: { from, to }, opensWith: opening, entries };
}

function dateIn(resolution: Resolution, node: ast.Expression, scope: Scope): Expression {
  const value = resolution.expression(node, scope, date);
  checkFit(resolution, node, value, date, scope.language);
  return value;
}

/** An entry; nothing where it is not clear on which days it is made. */
function entryOf(
  resolution: Resolution,
  node: ast.LedgerEntry,
  outer: Scope,
  rule: Key,
  type: Type,
): LedgerEntry | undefined {
  const { heading, span } = node;
  const { language } = outer;
  const occasion = occasionOf(resolution, node.occasion, outer);
  const subject = occasion?.kind === "of-each" ? occasion.members.subject : outer.subject;
  const scope = withLocals(resolution, { ...outer, ...(subject !== undefined && { subject }) }, node.steps, rule);
  const steps = stepsOf(resolution, node.steps, scope, type, type);
  const label = labelOf(heading);
  if (!occasion) return undefined;
  return {
    occasion,
    ...(label && { label }),
    provisions: provisionsOf(heading.under),
    notes: heading.notes.map((note) => bilingual(note, language)),
    reliesOn: readingsUsed(resolution, node.reliesOn, language),
    steps,
    span,
  };
}

/** An entry needs no label; one in a single language serves for both. */
function labelOf({ en, fr }: ast.Heading): LedgerEntry["label"] {
  const any = (en ?? fr)?.text;
  return any === undefined ? undefined : { en: en?.text ?? any, fr: fr?.text ?? any };
}

function reportNoAccount({ problems }: Resolution, { text, span }: ast.Name): void {
  problems.report({
    code: "ledger-of-no-amount",
    span,
    message: {
      en: `A ledger counts an amount: let "${text}" give a number, money, a percentage or a duration.`,
      fr: `Un compte porte sur un montant : que "${text}" donne un nombre, un montant, un pourcentage ou une durée.`,
    },
  });
}
