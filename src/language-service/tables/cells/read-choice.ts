import { slug } from "../../../../grammar/names.ts";
import { nearest } from "../../../../grammar/parser/nearest.ts";
import type { Language } from "../../../../grammar/source.ts";
import { membersOf } from "../../../check/members-of.ts";
import type { Rulebook } from "../../../rulebook/rulebook.ts";
import { nameIn } from "../../named.ts";
import { type CellReading, notUnderstood, understood } from "./reading.ts";

interface Members {
  /** The name in the file by each way to call a member, in either language, without accents. */
  readonly names: ReadonlyMap<string, string>;
  readonly label: { readonly en: string; readonly fr: string };
}

const known = new WeakMap<Rulebook, Map<string, Members>>();

/** Reads a member of a choice by its name or label in either language, whatever its capitals and accents. */
export function readChoice(rulebook: Rulebook, language: Language, choice: string, written: string): CellReading {
  const { names, label } = membersIn(rulebook, language, choice);
  const text = names.get(folded(written));
  if (text !== undefined) return understood(text);
  const near = nearest(folded(written), names.keys());
  const message = {
    en: `"${written}" is not among "${label.en}".`,
    fr: `"${written}" n'est pas parmi "${label.fr}".`,
  };
  return notUnderstood(message, near === undefined ? undefined : names.get(near));
}

function membersIn(rulebook: Rulebook, language: Language, choice: string): Members {
  const choices = known.get(rulebook) ?? new Map<string, Members>();
  known.set(rulebook, choices);
  const key = `${language} ${choice}`;
  const members = choices.get(key) ?? {
    names: namesOf(rulebook, language, choice),
    label: rulebook.choices.get(choice)?.label ?? { en: choice, fr: choice },
  };
  choices.set(key, members);
  return members;
}

/** A way to call two members calls neither. */
function namesOf(rulebook: Rulebook, language: Language, choice: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const shared = new Set<string>();
  for (const member of membersOf(rulebook, choice)) {
    const text = nameIn(member, language);
    for (const way of [text, nameIn(member, "en"), nameIn(member, "fr"), member.label.en, member.label.fr]) {
      const other = names.get(folded(way));
      if (other !== undefined && other !== text) shared.add(folded(way));
      names.set(folded(way), text);
    }
  }
  for (const way of shared) names.delete(way);
  return names;
}

function folded(words: string): string {
  return slug(words).normalize("NFD").replace(/\p{M}/gu, "");
}
