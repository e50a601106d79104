import type { Language } from "../../../grammar/source.ts";
import type { Form } from "../../../src/facts/form.ts";
import { fieldOf } from "../../store/questionnaire.ts";

/** What people call a fact: "Married", "Child 2: Birth date". */
export function factLabel(form: Form, fact: string, language: Language): string {
  const label = fieldOf(form, fact)?.label[language] ?? fact;
  const [, list = "", index = ""] = /^(.*)\[(\d+)\]\.[^.]*$/.exec(fact) ?? [];
  const kind = list ? fieldOf(form, list)?.kind : undefined;
  return kind?.kind === "records" ? `${kind.label[language]} ${Number(index) + 1}${colon[language]}${label}` : label;
}

const colon = { en: ": ", fr: "\u00a0: " };
