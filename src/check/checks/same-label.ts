import type { Language } from "../../../grammar/source.ts";
import type { Entry, Rulebook } from "../../rulebook/rulebook.ts";
import { nameIn } from "../name-in.ts";
import type { Check, Report } from "../report.ts";

/**
 * Things that are told apart in one language are told apart in the other: labels make the names there. Facts, rules, figures,
 * tables, readings and decisions share their names; those of a subject, members of a choice, options and cases have their own.
 */
export const sameLabel: Check = {
  code: "same-label",
  severity: "warning",
  title: {
    en: "No two things of one kind have the same label.",
    fr: "Jamais deux éléments d'un même genre ne portent le même libellé.",
  },
  run(rulebook, report) {
    for (const entries of neighbours(rulebook)) {
      for (const language of ["en", "fr"] as const) compareLabels(entries, language, report);
    }
  },
};

/** Groups of entries whose names must differ. */
function neighbours(rulebook: Rulebook): readonly (readonly Entry[])[] {
  const { facts, rules, figures, tables, readings, decisions, choices, subjects, authorities } = rulebook;
  const asked = [facts, rules, figures, tables, readings, decisions].flatMap((entries) => [...entries.values()]);
  const versions = [...rules.values()].flatMap((rule) => rule.versions);
  return [
    ...bySubject(asked),
    ...[choices, subjects, authorities].map((entries) => [...entries.values()]),
    ...[...choices.values()].map(({ members }) => members),
    ...[...readings.values()].map(({ options }) => options),
    ...versions.map(({ alternatives, exceptions }) => [...alternatives, ...exceptions]),
  ];
}

function bySubject(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const subject = entry.key.slice(0, Math.max(entry.key.lastIndexOf("."), 0));
    const group = groups.get(subject);
    if (group) group.push(entry);
    else groups.set(subject, [entry]);
  }
  return [...groups.values()];
}

function compareLabels(entries: readonly Entry[], language: Language, report: Report): void {
  const first = new Map<string, Entry>();
  for (const entry of entries) {
    const name = nameIn({ key: entry.label[language], label: entry.label }, language).toLowerCase();
    const other = first.get(name);
    if (!other) first.set(name, entry);
    else if (other.key !== entry.key) {
      const label = entry.label[language];
      report({
        span: entry.nameSpan,
        message: {
          en: `The ${tongues[language].en} label "${label}" is taken already; give one of the two another, or a ${tongues[language].en} text cannot tell them apart.`,
          fr: `Le libellé ${tongues[language].fr} "${label}" est déjà pris ; changez l'un des deux, sans quoi un texte ${tongues[language].fr} ne les distingue pas.`,
        },
        related: [{ span: other.nameSpan, message: { en: "has the same label", fr: "porte le même libellé" } }],
      });
    }
  }
}

const tongues = { en: { en: "English", fr: "anglais" }, fr: { en: "French", fr: "français" } };
