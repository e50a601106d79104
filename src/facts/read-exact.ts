import type { Type } from "../rulebook/type.ts";
import type { Exact } from "../values/exact.ts";
import { parseExact } from "../values/exact-text.ts";
import { failed, type Read, succeeded } from "./fact-problem.ts";
import { named, type Place, problem, wrongType } from "./problem-at.ts";

/**
 * A number, exactly. Written as text ("2517.14", "1/3") it is what it says. A JSON number is taken by its shortest decimal
 * text, which is the one that was written as long as it has at most 15 digits; longer ones are refused, because the machine
 * has already changed them.
 */
export function readExact(json: unknown, type: Type, place: Place): Read<Exact> {
  if (typeof json === "string") {
    const exact = parseExact(json);
    return exact ? succeeded(exact) : wrongType(json, type, place);
  }
  if (typeof json !== "number") return wrongType(json, type, place);
  const text = String(json);
  const exact = text.replace(/\D/g, "").length <= 15 ? parseExact(text) : undefined;
  return exact ? succeeded(exact) : failed(problem("inexact-number", place, inexact(text, place)));
}

function inexact(text: string, place: Place) {
  return {
    en: `${named(place).en} has the number ${text}, which JSON does not hold exactly; write it as text, "${text}".`,
    fr: `${named(place).fr} porte le nombre ${text}, que JSON ne tient pas exactement ; écrivez-le comme texte, "${text}".`,
  };
}
