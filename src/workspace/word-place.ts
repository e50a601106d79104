import type { Bilingual, Language } from "../../grammar/source.ts";
import type { Place } from "../compare/change.ts";
import { occasionWords } from "../explain/describe-ledger.ts";
import { words } from "../explain/word-expression.ts";
import { inForceWords, type Wording, within, wordingOf } from "../explain/wording.ts";
import type { Rulebook } from "../rulebook/rulebook.ts";
import { keysWords } from "./word-content.ts";

/** Where in a declaration a change stands, in words, from the outside in; empty for the declaration itself. */
export function wordPlaces(rulebook: Rulebook, places: readonly Place[], language: Language): string {
  const wording = wordingOf(rulebook, language);
  return places
    .map((place) => placeWords(place, wording))
    .filter((text) => text !== "")
    .join(", ");
}

function placeWords(place: Place, wording: Wording): string {
  const { language } = wording;
  switch (place.kind) {
    case "version":
      return versionWords(place, wording);
    case "branch":
      return branchWords[place.branch][language](place.label[language]);
    case "gate":
      return gates[place.gate][language];
    case "part":
      return parts[place.part][language](place.label[language]);
    case "row":
      return keysWords(place.keys, wording);
    case "entry":
      return within(occasionWords(place.occasion, wording));
    default:
      return plain[place.kind][language];
  }
}

function versionWords(
  { appliesWhere, inForce }: Extract<Place, { readonly kind: "version" }>,
  wording: Wording,
): string {
  const cohort = appliesWhere.map(({ value }) => words(value, wording)).join("; ");
  const where = cohort === "" ? "" : `${gates.applies[wording.language]} ${cohort}`;
  return [where, inForceWords(inForce, wording)].filter((text) => text !== "").join(", ");
}

type Around = { readonly [L in Language]: (label: string) => string };

const branchWords: { readonly [B in "alternative" | "exception"]: Around } = {
  alternative: { en: (label) => `alternative "${label}"`, fr: (label) => `branche « ${label} »` },
  exception: { en: (label) => `exception "${label}"`, fr: (label) => `exception « ${label} »` },
};

const parts: { readonly [P in "member" | "option" | "output"]: Around } = {
  member: { en: (label) => `member "${label}"`, fr: (label) => `élément « ${label} »` },
  option: { en: (label) => `option "${label}"`, fr: (label) => `option « ${label} »` },
  output: { en: (label) => label, fr: (label) => label },
};

const gates: { readonly [G in "applies" | "when"]: Bilingual } = {
  applies: { en: "applies where", fr: "s'applique si" },
  when: { en: "condition of entitlement", fr: "condition du droit" },
};

type PlainPlace = Exclude<Place, { readonly kind: "version" | "branch" | "gate" | "part" | "row" | "entry" }>["kind"];

const plain: { readonly [K in PlainPlace]: Bilingual } = {
  otherwise: { en: "otherwise", fr: "à défaut" },
  "in-every-case": { en: "in every case", fr: "dans tous les cas" },
  "until-decided": { en: "until decided", fr: "en attendant la décision" },
  "may-be": { en: "may be", fr: "peut être" },
  precedence: { en: "precedence", fr: "primauté" },
  "at-least": { en: "not below", fr: "au minimum" },
  "at-most": { en: "not above", fr: "au maximum" },
  "other-keys": { en: "keys that stand in no row", fr: "clés absentes du tableau" },
  taken: { en: "option taken", fr: "option retenue" },
  keys: { en: "keys", fr: "clés" },
  edition: { en: "edition", fr: "édition" },
  limit: { en: "from when and how it runs", fr: "quand et comment il court" },
  sitting: { en: "how it sits and votes", fr: "comment il siège et vote" },
  hours: { en: "hours", fr: "heures" },
  lasting: { en: "first and last day", fr: "premier et dernier jour" },
  stages: { en: "stages, and what ends it", fr: "étapes, et ce qui y met fin" },
  stage: { en: "when its turn comes and when it is done", fr: "quand vient son tour et quand elle est accomplie" },
  ledger: { en: "how the account runs", fr: "déroulement du compte" },
  days: { en: "days that count", fr: "jours qui comptent" },
};
