import { labelFromName, slug } from "../../grammar/names.ts";
import type { Bilingual, Language, Span } from "../../grammar/source.ts";
import type { Target } from "../rulebook/rulebook.ts";
import type { TextEdit } from "./applied.ts";
import { type Declared, declarationsNamed } from "./declarations-named.ts";
import { unfitName } from "./name-fits.ts";
import { languageOf, type Place, type Project, textOf } from "./project.ts";
import { referencesTo } from "./references.ts";
import { targetAt } from "./target-at.ts";
import { whatRenamingBreaks } from "./what-renaming-breaks.ts";

/** The changes that give something another name, or why it cannot have it. */
export type Renamed =
  | { readonly ok: true; readonly edits: readonly TextEdit[] }
  | { readonly ok: false; readonly message: Bilingual };

/** The name at a place that may be changed, and where it stands. */
export function renamable(project: Project, place: Place): { readonly span: Span; readonly name: string } | undefined {
  const found = targetAt(project, place);
  if (!found) return undefined;
  const { span } = found;
  return { span, name: textOf(project, span.file).slice(span.start, span.end) };
}

/**
 * Gives the thing named at a place another name, in every file of the language of that place. Files in the other language call
 * it by a label of its own and stay as they are; where there is no such label, the name is the same in both and changes in both.
 *
 * The new name is tried out first: one that is no name, that is taken, or by which a line would mean something else, is refused
 * in a sentence.
 */
export function rename(project: Project, place: Place, to: string): Renamed {
  const found = targetAt(project, place);
  const now = renamable(project, place);
  if (!found || !now) return { ok: false, message: nothingHere };
  if (to === now.name) return { ok: true, edits: [] };
  const language = languageOf(project, place.file);
  const unfit = unfitName(to);
  if (unfit) return { ok: false, message: unfit };
  const edits = editsFor(project, found.target, { language, to });
  if (!edits) return { ok: false, message: notFromALabel(to) };
  const broken = whatRenamingBreaks(project, edits);
  return broken ? { ok: false, message: broken } : { ok: true, edits };
}

interface NewName {
  readonly language: Language;
  readonly to: string;
}

/** Nothing where the name would have to be made by a label and cannot be. */
function editsFor(project: Project, target: Target, { language, to }: NewName): readonly TextEdit[] | undefined {
  const spans = referencesTo(project, target);
  const declared = declarationsNamed(project, spans);
  const isLabelled = declared.some((one) => labelIn(one, other(one.language)) !== undefined);
  const renamed = spans.filter(({ file }) => !isLabelled || languageOf(project, file) === language);
  const labels = declared.flatMap((one) => labelIn(one, language) ?? []);
  const fromLabel = slug(labelFromName(to)) === to;
  if (!fromLabel && declared.some((one) => one.language !== language && labelIn(one, language))) return undefined;
  return [
    ...renamed.map((span) => ({ span, text: to })),
    ...(fromLabel ? labels.map((span) => ({ span, text: labelFromName(to) })) : []),
  ];
}

function labelIn({ heading }: Declared, language: Language): Span | undefined {
  return heading[language]?.span;
}

function other(language: Language): Language {
  return language === "en" ? "fr" : "en";
}

const nothingHere = {
  en: "There is no name here that could be changed: put the cursor on one.",
  fr: "Il n'y a pas ici de nom à changer : placez le curseur sur un nom.",
};

function notFromALabel(to: string): Bilingual {
  return {
    en: `In this language the name is made from a label, in small letters: "${to}" cannot be; take "${slug(to)}".`,
    fr: `Dans cette langue, le nom vient d'un libellé, en minuscules : "${to}" est impossible ; prenez "${slug(to)}".`,
  };
}
