import type * as ast from "../../../grammar/ast.ts";
import type { Bilingual, Language, Span } from "../../../grammar/source.ts";
import type { Declared } from "../names/directory.ts";
import { reportUnknownName } from "../names/unknown-name.ts";
import type { Resolution } from "../resolution.ts";
import type { Key, Subject } from "../rulebook.ts";
import type { Type } from "../type.ts";
import { typeText } from "../types/type-text.ts";
import { entryOf } from "./entry.ts";

/** A subject with its facts, in the order of the files, and those between whose days its records last. */
export function subjectOf(resolution: Resolution, declared: Declared<ast.Subject>): Subject {
  const { node, named, language } = declared;
  const facts = [...resolution.directory.facts.values()].filter(({ subject }) => subject === named.key);
  const lasts = lastingOf(resolution, declared);
  return {
    ...entryOf(resolution, node, named, language),
    facts: facts.map((fact) => fact.named.key),
    ...(lasts && { lasts }),
  };
}

/** The facts between whose days the records of a subject last; nothing where it does not say, or not well. */
export function lastingOf(resolution: Resolution, { node, named, language }: Declared<ast.Subject>): Subject["lasts"] {
  if (!node.lasts) return undefined;
  const { from, to, span } = node.lasts;
  const [first, last] = [from, to].map((day) =>
    dayNamed(resolution, day, { name: node.name, subject: named.key, language }),
  );
  if (first === undefined || last === undefined) return undefined;
  if (first.type.kind !== last.type.kind) reportUnlikeEnds(resolution, span);
  return first.type.kind === last.type.kind ? { from: first.key, to: last.key, span } : undefined;
}

/** The fact of the subject, a date or a date and time, that a name means. */
function dayNamed(
  resolution: Resolution,
  day: ast.Name,
  of: { readonly name: ast.Name; readonly subject: Key; readonly language: Language },
): { readonly key: Key; readonly type: Type } | undefined {
  const { directory } = resolution;
  const names = directory.fields.get(of.subject)?.[of.language];
  const target = names?.get(day.text)?.target;
  if (target === undefined) {
    const isElsewhere = directory.root[of.language].get(day.text) !== undefined;
    reportUnknownName(resolution.problems, day, names?.keys() ?? [], isElsewhere ? declareOf(day, of.name) : undefined);
    return undefined;
  }
  resolution.use(day.span, target);
  const type = resolution.typeOf(target);
  const isEnd = type.kind === "date" || type.kind === "date-and-time";
  if (target.kind === "fact" && isEnd) return { key: target.key, type };
  if (type.kind !== "unknown-type")
    reportNoDay(resolution, day, target.kind === "fact" ? typeText(type, directory) : rule);
  return undefined;
}

const rule: Bilingual = { en: "worked out by a rule", fr: "établi par une règle" };

function declareOf(day: ast.Name, subject: ast.Name): Bilingual {
  return {
    en: `It must be a fact of "${subject.text}": declare "fact ${day.text} of ${subject.text} is date".`,
    fr: `Ce doit être un fait de "${subject.text}" : déclarez "fait ${day.text} de ${subject.text} est date".`,
  };
}

function reportNoDay({ problems }: Resolution, { text, span }: ast.Name, is: Bilingual): void {
  problems.report({
    code: "not-a-day",
    span,
    message: {
      en: `"${text}" is ${is.en}, and a record lasts from one day, or date and time, to another: name a fact that is one.`,
      fr: `"${text}" est ${is.fr}, alors qu'une fiche s'étend d'un jour, ou d'une date et heure, à un autre : nommez un tel fait.`,
    },
  });
}

function reportUnlikeEnds({ problems }: Resolution, span: Span): void {
  problems.report({
    code: "unlike-ends",
    span,
    message: {
      en: "A record lasts from a date to a date, or from a date and time to a date and time: make both of one kind.",
      fr: "Une fiche s'étend d'une date à une date, ou d'une date et heure à une date et heure : mettez-en deux de même sorte.",
    },
  });
}
