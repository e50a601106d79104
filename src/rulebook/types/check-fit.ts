import type * as ast from "../../../grammar/ast.ts";
import type { Fix } from "../../../grammar/diagnostic.ts";
import { spelling } from "../../../grammar/keywords.ts";
import type { Language } from "../../../grammar/source.ts";
import type { Expression } from "../expression.ts";
import type { Resolution } from "../resolution.ts";
import type { Type } from "../type.ts";
import { misfit } from "./misfit.ts";
import { adviceFor } from "./report-misfit.ts";
import { typeText, unitText } from "./type-text.ts";

/** Reports an expression whose type is not the one that its place asks for. */
export function checkFit(
  resolution: Resolution,
  node: ast.Expression,
  actual: Expression,
  expected: Type,
  language: Language,
): void {
  const code = misfit(actual.type, expected);
  if (code === undefined) return;
  const [is, asked] = [typeText(actual.type, resolution.directory), typeText(expected, resolution.directory)];
  const name = node.kind === "place" ? `"${node.name.text}"` : undefined;
  const advice = adviceFor("fit", code, actual.type, expected);
  resolution.problems.report({
    code,
    span: node.span,
    message: {
      en: `${name ?? "This"} is ${is.en}, and ${asked.en} is expected here${advice.en}`,
      fr: `${name ?? "Ceci"} est ${is.fr}, alors qu'il faut ici ${asked.fr}${advice.fr}`,
    },
    fix: node.kind === "number" ? addUnit(node, expected, language) : undefined,
  });
}

/** A bare number that lacks only its unit. */
function addUnit(node: ast.NumberLiteral, expected: Type, language: Language): Fix | undefined {
  const unit = unitOf(expected, language);
  if (unit === undefined) return undefined;
  const at = { ...node.span, start: node.span.end };
  return {
    title: { en: `Add "${unit}"`, fr: `Ajouter "${unit}"` },
    edits: [{ span: at, text: ` ${unit}` }],
  };
}

function unitOf(type: Type, language: Language): string | undefined {
  if (type.kind === "percentage") return "%";
  if (type.kind === "duration") return unitText(type.unit)[language];
  if (type.kind !== "money" || type.currency === undefined) return undefined;
  const per = type.per && `${spelling("per", language)} ${perWords[language][type.per]}`;
  return [type.currency, per].filter(Boolean).join(" ");
}

const perWords = {
  en: { hour: "hour", day: "day", month: "month", year: "year" },
  fr: { hour: "heure", day: "jour", month: "mois", year: "an" },
} as const;
