import type { Branch, Rulebook } from "../../rulebook/rulebook.ts";
import { isOrdered, setAside } from "../precedence.ts";
import { type Cases, casesOf } from "../regions/cases.ts";
import { exampleInWords } from "../regions/example.ts";
import { type Meeting, meetings } from "../regions/owned.ts";
import type { Check, Finding } from "../report.ts";
import { listed, quoted } from "../wording.ts";

/**
 * Of two exceptions that can hold together, one prevails. Reported once for each exception, with an example; what cannot be
 * shown to meet is left to evaluation, where it is a conflict.
 */
export const conflictingExceptions: Check = {
  code: "conflicting-exceptions",
  severity: "warning",
  title: {
    en: "Of two exceptions that can hold together, one prevails.",
    fr: "De deux exceptions qui peuvent valoir ensemble, l'une prévaut.",
  },
  run(rulebook, report) {
    for (const cases of casesOf(rulebook)) for (const finding of conflicts(rulebook, cases)) report(finding);
  },
};

function conflicts(rulebook: Rulebook, { version, space, exceptions }: Cases): readonly Finding[] {
  const aside = setAside(version);
  const open = new Map<Branch, Meeting<Branch>[]>();
  for (const meeting of meetings(rulebook, space, exceptions)) {
    const { first, second } = meeting;
    if (isOrdered(aside, first.key, second.key)) continue;
    const met = open.get(second);
    if (met) met.push(meeting);
    else open.set(second, [meeting]);
  }
  return version.exceptions.flatMap((exception) => {
    const met = open.get(exception) ?? [];
    const example = met[0] && exampleInWords(rulebook, space.axes, met[0].at);
    return met.length > 0 ? [finding(exception, met, example)] : [];
  });
}

/** Of a crowd, so many are named. */
const mostNamed = 10;

function finding(exception: Branch, met: readonly Meeting<Branch>[], example: Finding["message"] | undefined): Finding {
  const name = quoted(exception);
  const named = met.slice(0, mostNamed);
  const more = met.length - named.length;
  const unnamed = more > 0 ? [{ en: `${more} more`, fr: `${more} de plus` }] : [];
  const others = listed([...named.map(({ first }) => quoted(first)), ...unnamed]);
  return {
    span: exception.nameSpan,
    message: {
      en: `${name.en} can hold together with ${others.en}${example ? `, for instance where ${example.en}` : ""}; say with "notwithstanding" which prevails.`,
      fr: `${name.fr} peut valoir en même temps que ${others.fr}${example ? `, par exemple si ${example.fr}` : ""} ; dites par "nonobstant" ce qui prévaut.`,
    },
    related: named.map(({ first }) => ({
      span: first.nameSpan,
      message: { en: "can hold together with it", fr: "peut valoir en même temps" },
    })),
  };
}
