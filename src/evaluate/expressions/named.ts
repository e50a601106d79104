import type { Expression } from "../../rulebook/expression.ts";
import type { Step } from "../../rulebook/rulebook.ts";
import { formatDate } from "../../values/date-text.ts";
import { asCondition, truthOf } from "../conditions.ts";
import { evaluateDecision } from "../evaluate-decision.ts";
import { evaluateFact } from "../evaluate-fact.ts";
import { evaluateRule } from "../evaluate-rule.ts";
import { basedOn, type Finding, isNothing, isValued, nothing, open, without, yesOrNo } from "../finding.ts";
import { inForceOn } from "../in-force.ts";
import { once } from "../once.ts";
import { whicheverStands } from "../possibilities.ts";
import { optionInForce, readingSubject } from "../readings.ts";
import { doNotFit } from "../reason-of.ts";
import { evaluateIn, forRecord, type Locals, type Scope } from "../scope.ts";
import { under } from "../trace-node.ts";
import type { Of } from "./of.ts";

/** A fact, rule or decision by its name, of the record at hand or of the one that `record` designates. */
export function named(expression: Of<"fact" | "rule" | "decision">, scope: Scope): Finding {
  if (!expression.record) return evaluators[expression.kind](expression.key, scope);
  const owner = ownerOf(expression.record, scope);
  if (!owner.ok) return owner.finding;
  return evaluators[expression.kind](expression.key, owner.scope);
}

const evaluators = { fact: evaluateFact, rule: evaluateRule, decision: evaluateDecision };

function ownerOf(
  record: Expression,
  scope: Scope,
): { readonly ok: true; readonly scope: Scope } | { readonly ok: false; readonly finding: Finding } {
  const finding = evaluateIn(scope, record);
  if (isNothing(finding)) return { ok: false, finding: nothing(finding.status, finding) };
  if (!isValued(finding)) return { ok: false, finding: open([finding]) };
  const { value } = finding;
  const meant = value.kind === "record" ? scope.case.records.bySubject.get(value.subject)?.[value.index] : undefined;
  if (!meant) return { ok: false, finding: without(doNotFit(notARecord), { from: [finding] }) };
  return { ok: true, scope: forRecord(scope, meant) };
}

/** A part named with `in which`. It is found when first used, on the date it is used for. */
export function local({ key }: Of<"local">, scope: Scope): Finding {
  const { locals } = scope;
  const lines = locals?.lines.get(key);
  if (!locals || !lines) return without(doNotFit(noSuchPart(key)));
  const id = `${key}|${formatDate(scope.on)}|${scope.record?.index ?? ""}`;
  if (locals.found.has(id)) return locals.found.get(id) ?? without(doNotFit(partOfItself(key)));
  locals.found.set(id, undefined);
  const finding = partOf(lines, scope, locals);
  locals.found.set(id, finding);
  return finding;
}

/** The first line in force whose `where` holds. */
function partOf(lines: readonly Step[], scope: Scope, locals: Locals): Finding {
  const inner: Scope = { ...scope, locals };
  const undecided: Finding[] = [];
  const possible: Finding[] = [];
  for (const line of lines) {
    const condition = whetherUsed(line, inner);
    if (truthOf(condition) === "no") continue;
    possible.push(basedOn(valueOfPart(line, inner), ...(truthOf(condition) === "yes" ? [condition] : [])));
    if (truthOf(condition) === "yes") break;
    undecided.push(condition);
  }
  const [only] = possible;
  if (!only) return without(doNotFit(noPart));
  return undecided.length === 0 ? only : whicheverStands(undecided, possible);
}

function whetherUsed({ inForce, where }: Step, scope: Scope): Finding {
  if (!inForceOn(inForce, scope.on)) return yesOrNo(false);
  return where ? asCondition(evaluateIn(scope, where)) : yesOrNo(true);
}

function valueOfPart(line: Step, scope: Scope): Finding {
  const value = evaluateIn(scope, line.value);
  if (line.kind !== "let") return value;
  const { name: key, label, provisions, span } = line;
  return under({ kind: "local", key, label }, value, { provisions, span });
}

/** The value that the option in force of a reading carries. */
export function readingValue({ reading: key }: Of<"reading-value">, scope: Scope): Finding {
  const reading = scope.case.rulebook.readings.get(key);
  const option = reading && optionInForce(reading, scope);
  const bare: Scope = { case: scope.case, on: scope.on };
  const { value } = option ?? {};
  const finding = value
    ? once(`reading ${key}`, bare, () => evaluateIn(bare, value))
    : without({ kind: "no-option-taken", reading: key }, { status: "unsettled" });
  return under(readingSubject(key, option?.key, scope), finding, { provisions: reading?.provisions ?? [] });
}

const notARecord = {
  en: "Something that is not a record of the case stands for one.",
  fr: "Une valeur qui n'est pas un élément du dossier en tient lieu.",
};

const noPart = {
  en: "No line gives this part a value in this case.",
  fr: "Aucune ligne ne donne de valeur à cette partie dans ce cas.",
};

function noSuchPart(key: string) {
  return { en: `Nothing is named "${key}" here.`, fr: `Rien ne porte ici le nom « ${key} ».` };
}

function partOfItself(key: string) {
  return { en: `"${key}" is defined by itself.`, fr: `« ${key} » est défini par lui-même.` };
}
