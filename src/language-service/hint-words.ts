import { spelling } from "../../grammar/keywords.ts";
import type { Bilingual } from "../../grammar/source.ts";
import { inBoth, listed, valueInWords } from "../check/wording.ts";
import type { Outcome, Status, Trace } from "../evaluate/outcome.ts";
import type { Rulebook } from "../rulebook/rulebook.ts";

/** What a rule or a fact comes to, in a few words. */
export function headWords(rulebook: Rulebook, outcome: Outcome): Bilingual {
  const { status, value, awaiting } = outcome;
  if (value && status === "value") return valueInWords(rulebook, value);
  if (status === "unknown") return unknownWords(rulebook, outcome);
  const authority = rulebook.authorities.get(awaiting[0]?.authority ?? "");
  if (status !== "awaiting-decision" || !authority) return statusWords[status];
  return inBoth((language) => `${spelling("awaits", language)} “${authority.label[language]}”`);
}

/** At most so many facts are named at the end of a line. */
const mostNamed = 2;

function unknownWords({ facts }: Rulebook, { needs }: Outcome): Bilingual {
  const keys = [...new Set(needs.map(({ fact }) => fact))];
  const labels = keys.slice(0, mostNamed).flatMap((key) => facts.get(key)?.label ?? []);
  if (labels.length === 0) return statusWords.unknown;
  const { en, fr } = listed(labels);
  const more = keys.length > mostNamed ? "…" : "";
  return { en: `not known: needs ${en}${more}`, fr: `inconnu : il manque ${fr}${more}` };
}

/** Whether a condition is met, in words and not in colours only. */
export function conditionWords({ status, value }: Trace): Bilingual {
  if (status === "no-entitlement" || status === "not-applicable") return notMet;
  if (status !== "value" || value?.kind !== "yes-no") return statusWords[status === "value" ? "unknown" : status];
  return value.yes ? met : notMet;
}

/** What a line leaves, or that it did not act. */
export function stepWords(rulebook: Rulebook, { status, value }: Trace, skipped: boolean): Bilingual {
  if (skipped) return doesNotAct;
  return status === "value" && value ? valueInWords(rulebook, value) : statusWords[status];
}

type Standing = Extract<Trace["what"], { readonly kind: "branch" }>["standing"];

/** How an alternative or an exception stands. */
export function branchWords(standing: Standing): Bilingual {
  return standings[standing];
}

/** The words of several records: once where they are all the same, one after the other where they differ. */
export function alike(words: readonly (Bilingual | undefined)[]): Bilingual | undefined {
  const said = words.filter((one) => one !== undefined);
  const [first, ...others] = said;
  if (!first || others.every(({ en, fr }) => en === first.en && fr === first.fr)) return first;
  const shown = said.slice(0, mostRecords);
  const more = said.length > mostRecords ? " · …" : "";
  return inBoth((language) => shown.map((one) => one[language]).join(" · ") + more);
}

const mostRecords = 3;

const met = { en: "met", fr: "rempli" };
const notMet = { en: "not met", fr: "non rempli" };
const doesNotAct = { en: "does not act", fr: "n'agit pas" };

/** Nobody needed to look at the line. */
export const notAsked: Bilingual = { en: "not asked", fr: "non examiné" };

/** The version is of another time. */
export const notInForce: Bilingual = { en: "not in force on this day", fr: "pas en vigueur à cette date" };

const standings: Readonly<Record<Standing, Bilingual>> = {
  decided: { en: "applies", fr: "s'applique" },
  "did-not-hold": notMet,
  displaced: { en: "gives way to another", fr: "cède devant un autre" },
  disapplied: { en: "set aside by another", fr: "écarté par un autre" },
  undecided: { en: "not known", fr: "inconnu" },
  conflicts: { en: "conflicts with another", fr: "en conflit avec un autre" },
};

const statusWords: Readonly<Record<Status, Bilingual>> = {
  value: { en: "known", fr: "connu" },
  "no-entitlement": inBoth((language) => spelling("noEntitlement", language)),
  "not-applicable": inBoth((language) => spelling("notApplicable", language)),
  unknown: { en: "not known", fr: "inconnu" },
  "awaiting-decision": { en: "awaits a decision", fr: "attend une décision" },
  unsettled: { en: "not settled by the text", fr: "non tranché par le texte" },
  conflict: { en: "two provisions conflict", fr: "deux dispositions en conflit" },
};
