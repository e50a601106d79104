import type { TypeNode } from "../../grammar/ast.ts";
import { speechOf } from "../../grammar/print/speech.ts";
import { typeText } from "../../grammar/print/types.ts";
import type { Language } from "../../grammar/source.ts";
import type { Rulebook } from "../rulebook/rulebook.ts";
import type { Type } from "../rulebook/type.ts";
import { nameIn } from "./named.ts";

const span = { file: "", start: 0, end: 0 };

/** A type as a `gives` line writes it; nothing for one that no text can name. */
export function typeWritten(rulebook: Rulebook, type: Type, language: Language): string | undefined {
  const node = nodeOf(rulebook, type, language);
  return node && typeText(speechOf(language), node);
}

function nodeOf(rulebook: Rulebook, type: Type, language: Language): TypeNode | undefined {
  switch (type.kind) {
    case "money": {
      const { currency, per } = type;
      return { kind: "money-type", span, ...(currency && { currency: { span, text: currency } }), ...(per && { per }) };
    }
    case "duration":
      return { kind: "duration-type", span, unit: type.unit };
    case "choice": {
      const choice = rulebook.choices.get(type.choice);
      return choice && { kind: "choice-type", span, choice: { span, text: nameIn(choice, language) } };
    }
    case "list":
    case "record":
    case "unknown-type":
      return undefined;
    default:
      return { kind: `${type.kind}-type`, span };
  }
}
