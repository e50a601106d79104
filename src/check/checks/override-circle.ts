import type { Bilingual } from "../../../grammar/source.ts";
import type { Branch, RuleVersion } from "../../rulebook/rulebook.ts";
import { knots } from "../knots.ts";
import { setAside } from "../precedence.ts";
import type { Check } from "../report.ts";
import { listed, quoted } from "../wording.ts";

/** The order of exceptions has a beginning: none prevails over itself, not even through others. */
export const overrideCircle: Check = {
  code: "override-circle",
  severity: "error",
  title: {
    en: "No exception prevails over itself, directly or through others.",
    fr: "Aucune exception ne prévaut sur elle-même, directement ou à travers d'autres.",
  },
  run({ rules }, report) {
    for (const version of [...rules.values()].flatMap(({ versions }) => versions)) {
      for (const [first, ...others] of circles(version)) {
        if (!first) continue;
        const related = others.map(({ nameSpan }) => ({ span: nameSpan, message: inTheCircle }));
        report({ span: first.nameSpan, message: message(first, others), related });
      }
    }
  },
};

const inTheCircle = { en: "is in the circle too", fr: "est aussi dans le cercle" };

function circles(version: RuleVersion): readonly (readonly Branch[])[] {
  const aside = setAside(version);
  const next = (key: string) => (aside.get(key) ?? []).filter((other) => aside.has(other));
  return knots(aside.keys(), next)
    .filter((knot) => knot.length > 1 || knot.some((key) => next(key).includes(key)))
    .map((knot) => version.exceptions.filter(({ key }) => knot.includes(key)));
}

function message(first: Branch, others: readonly Branch[]): Bilingual {
  const name = quoted(first);
  if (others.length === 0) {
    return {
      en: `${name.en} cannot prevail over itself; take it off its own "notwithstanding" or "disapplies" line.`,
      fr: `${name.fr} ne peut prévaloir sur soi-même ; ôtez ce nom de sa propre ligne "nonobstant" ou "écarte".`,
    };
  }
  const names = listed([name, ...others.map(quoted)]);
  return {
    en: `${names.en} prevail over one another in a circle; take one of their "notwithstanding" or "disapplies" lines away.`,
    fr: `${names.fr} prévalent l'un sur l'autre en cercle ; retirez une de leurs lignes "nonobstant" ou "écarte".`,
  };
}
