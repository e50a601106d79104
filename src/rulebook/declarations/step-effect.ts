import type * as ast from "../../../grammar/ast.ts";
import type { Expression } from "../expression.ts";
import { pair } from "../expressions/pair.ts";
import type { Scope } from "../names/scope.ts";
import type { Resolution } from "../resolution.ts";
import type { Key } from "../rulebook.ts";
import type { Type } from "../type.ts";
import { arithmeticType } from "../types/arithmetic-type.ts";
import { checkFit } from "../types/check-fit.ts";
import { commonType } from "../types/common-type.ts";
import { discord, misfit } from "../types/misfit.ts";
import { reportDiscord } from "../types/report-misfit.ts";
import { hasAmount, isNumeric, money, unknownType, yesNo } from "../types/types.ts";
import { checkOwnLabel, labelOf } from "./entry.ts";

/** What is known where a line stands. */
export interface Standing {
  readonly scope: Scope;
  /** Type of the amount so far; absent where no line has set it. */
  readonly running: Type | undefined;
  /** Type that the rule gives. */
  readonly result: Type;
  /** Whether a later line multiplies or divides, so that the type may still change. */
  readonly isScaledLater: boolean;
}

/** The parts of a step that depend on its kind, and the type of the amount after it. */
export interface Effect {
  readonly step: StepParts;
  readonly running: Type | undefined;
}

type StepParts = { readonly value: Expression } & (
  | {
      readonly kind:
        | "shall-be"
        | "plus"
        | "less"
        | "not-more-than"
        | "not-less-than"
        | "multiplied-by"
        | "divided-by"
        | "failing-which";
    }
  | { readonly kind: "in-the-ratio"; readonly whole: Expression }
  | { readonly kind: "rounded"; readonly direction: "half-up" | "up" | "down" }
  | { readonly kind: "let"; readonly name: Key; readonly label: { readonly en: string; readonly fr: string } }
);

type StepOf<K extends ast.Step["kind"]> = Extract<ast.Step, { kind: K }>;

/** What one line does to the running amount. */
export function stepEffect(resolution: Resolution, node: ast.Step, standing: Standing): Effect {
  switch (node.kind) {
    case "shall-be":
    case "failing-which":
      return setting(resolution, node, standing);
    case "means":
      return meaning(resolution, node, standing);
    case "plus":
    case "less":
    case "multiplied-by":
    case "divided-by":
      return operating(resolution, node, standing);
    case "not-more-than":
    case "not-less-than":
      return bounding(resolution, node, standing);
    case "in-the-ratio":
      return proportion(resolution, node, standing);
    case "rounded":
      return rounding(resolution, node, standing);
    case "let":
      return naming(resolution, node, standing);
  }
}

function setting(resolution: Resolution, node: StepOf<"shall-be" | "failing-which">, standing: Standing): Effect {
  const { scope, result, isScaledLater } = standing;
  const value = resolution.expression(node.value, scope, result);
  const step = { kind: node.kind, value };
  if (isScaledLater) return { step, running: value.type };
  checkFit(resolution, node.value, value, result, scope.language);
  // The currency is known from here on where the line always acts and says it.
  const running = node.where ? result : (commonType(result, value.type) ?? result);
  return { step, running };
}

function meaning(resolution: Resolution, node: StepOf<"means">, { scope, result }: Standing): Effect {
  const value = resolution.condition(node.condition, scope);
  if (misfit(yesNo, result)) reportDiscord(resolution, node.span, "stand-together", "unlike-types", result, yesNo);
  return { step: { kind: "shall-be", value }, running: result };
}

function operating(
  resolution: Resolution,
  node: StepOf<"plus" | "less" | "multiplied-by" | "divided-by">,
  { scope, running = unknownType }: Standing,
): Effect {
  const operator = node.kind === "multiplied-by" ? "times" : node.kind;
  const isSum = operator === "plus" || operator === "less";
  const value = resolution.expression(node.value, scope, isSum && running.kind !== "date" ? running : undefined);
  const verdict = arithmeticType(operator, running, value.type);
  const step = { kind: node.kind, value };
  if ("type" in verdict) return { step, running: sameIf(running, verdict.type) };
  reportDiscord(resolution, node.value.span, operator, verdict.misfit, running, value.type);
  return { step, running: isSum ? running : unknownType };
}

/** The type object as it was, if it is still that type: so that only real changes are noticed. */
function sameIf(before: Type, after: Type): Type {
  return JSON.stringify(before) === JSON.stringify(after) ? before : after;
}

function bounding(
  resolution: Resolution,
  node: StepOf<"not-more-than" | "not-less-than">,
  { scope, running = unknownType }: Standing,
): Effect {
  const value = resolution.expression(node.value, scope, running);
  const discordant = discord(running, value.type);
  if (discordant) checkFit(resolution, node.value, value, running, scope.language);
  return { step: { kind: node.kind, value }, running };
}

function proportion(resolution: Resolution, node: StepOf<"in-the-ratio">, { scope, running }: Standing): Effect {
  const [value, whole] = pair(resolution, node.part, node.whole, scope);
  const verdict = arithmeticType("divided-by", value.type, whole.type);
  const code = "misfit" in verdict ? verdict.misfit : discord(value.type, whole.type);
  if (code) reportDiscord(resolution, node.whole.span, "divided-by", code, value.type, whole.type);
  return { step: { kind: "in-the-ratio", value, whole }, running };
}

function rounding(resolution: Resolution, node: StepOf<"rounded">, { scope, running = unknownType }: Standing): Effect {
  const value = resolution.expression(node.value, scope, running);
  // To a cent is to a cent, of pay per month as of pay; a bare number is in the unit of the amount.
  const code = isNumeric(value.type) ? undefined : discord(withoutPeriod(running), withoutPeriod(value.type));
  if (code) reportDiscord(resolution, node.value.span, "stand-together", code, running, value.type);
  else if (running.kind !== "unknown-type" && !hasAmount(running)) reportNotRounded(resolution, node);
  return { step: { kind: "rounded", direction: node.direction, value }, running };
}

function withoutPeriod(type: Type): Type {
  return type.kind === "money" ? money(type.currency, undefined) : type;
}

function reportNotRounded({ problems }: Resolution, { span }: StepOf<"rounded">): void {
  problems.report({
    code: "nothing-to-round",
    span,
    message: {
      en: "Only amounts are rounded, and this is none: leave the line out.",
      fr: "Seuls des montants s'arrondissent, ce qui n'est pas le cas ici : retirez la ligne.",
    },
  });
}

function naming(resolution: Resolution, node: StepOf<"let">, { scope, running }: Standing): Effect {
  const { name, heading } = node;
  const named = scope.locals?.find(name.text, scope.language);
  const key = named?.key ?? name.text;
  if (named) resolution.use(name.span, named.target);
  checkOwnLabel(resolution.problems, name, heading, scope.language);
  const value = scope.locals?.value(key) ?? resolution.expression(node.value, scope);
  const label = labelOf(heading, named?.names ?? { en: name.text, fr: name.text });
  return { step: { kind: "let", name: key, label, value }, running };
}
