import type { Bilingual, Language } from "../../../grammar/source.ts";
import type { Rulebook } from "../../rulebook/rulebook.ts";

/** What the writers of a scenario share: whose names, in which language, and where to say what the text cannot hold. */
export interface Writing {
  readonly rulebook: Rulebook;
  readonly language: Language;
  readonly leaveOut: (sentence: Bilingual) => void;
}

/** A fact has a value that no line of a scenario can give. */
export function cannotBeGiven(label: Bilingual): Bilingual {
  return {
    en: `"${label.en}" has a value that a scenario cannot be given; it is left out.`,
    fr: `« ${label.fr} » a une valeur qu'un scénario ne peut pas recevoir ; elle est omise.`,
  };
}

/** A record says something that no cell can hold, such as a value that changes or is pending. */
export function cellCannotBeWritten(label: Bilingual): Bilingual {
  return {
    en: `"${label.en}" of a record has a value that no cell can hold; it is left unknown.`,
    fr: `« ${label.fr} » d'une fiche a une valeur qu'aucune case ne peut porter ; elle reste inconnue.`,
  };
}

/** An answer comes to something that no line of a scenario can expect. */
export function cannotBeExpected(label: Bilingual): Bilingual {
  return {
    en: `What "${label.en}" comes to cannot be written as an expectation; it is left out.`,
    fr: `Ce que donne « ${label.fr} » ne peut pas s'écrire comme une attente ; c'est omis.`,
  };
}
