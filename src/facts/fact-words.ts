import type { Bilingual } from "../../grammar/source.ts";
import { membersOf } from "../check/members-of.ts";
import { listed } from "../check/wording.ts";
import type { Rulebook } from "../rulebook/rulebook.ts";
import type { Type } from "../rulebook/type.ts";

/** What JSON an event wants. */
export const expectedForEvent: Bilingual = {
  en: 'the day it happened such as "2022-09-01", or {"happened": false}',
  fr: 'le jour où il a eu lieu tel que "2022-09-01", ou {"happened": false}',
};

/** What JSON a type wants, as a phrase with an example: `a date such as "2022-09-01"`. */
export function expectedFor(type: Type, rulebook: Rulebook): Bilingual {
  switch (type.kind) {
    case "yes-no":
      return { en: "true or false", fr: "true ou false" };
    case "number":
      return { en: 'a number such as 3, "2.5" or "1/3"', fr: 'un nombre tel que 3, "2.5" ou "1/3"' };
    case "count":
      return { en: "a whole number, not negative, such as 2", fr: "un nombre entier non négatif, tel que 2" };
    case "percentage":
      return { en: 'a percentage such as "6%"', fr: 'un pourcentage tel que "6%"' };
    case "money":
      return expectedMoney(type);
    case "date":
      return { en: 'a date such as "2022-09-01"', fr: 'une date telle que "2022-09-01"' };
    case "time-of-day":
      return { en: 'a time of day such as "22:00"', fr: 'une heure du jour telle que "22:00"' };
    case "date-and-time":
      return {
        en: 'a date and time such as "2022-03-07T18:00"',
        fr: 'une date et heure telle que "2022-03-07T18:00"',
      };
    case "duration": {
      const { unit } = type;
      return { en: `a number of ${unit} such as 4`, fr: `un nombre (${unit}) tel que 4` };
    }
    case "choice":
      return oneOf(type.choice, rulebook);
    case "list":
      return expectedList(type.of, rulebook);
    default:
      return { en: "a value", fr: "une valeur" };
  }
}

function expectedMoney({ currency = "EUR", per }: Extract<Type, { readonly kind: "money" }>): Bilingual {
  const example = `{"amount": "367.79", "currency": "${currency}"${per === undefined ? "" : `, "per": "${per}"`}}`;
  return { en: `an amount such as ${example}`, fr: `un montant tel que ${example}` };
}

function expectedList(of: Type, rulebook: Rulebook): Bilingual {
  if (of.kind === "record") {
    return { en: "a list of objects, [] for none", fr: "une liste d'objets, [] s'il n'y en a pas" };
  }
  const item = expectedFor(of, rulebook);
  return { en: `a list, each of it ${item.en}`, fr: `une liste, chaque élément étant ${item.fr}` };
}

/** More members than these are not listed in a sentence. */
const MOST_LISTED = 12;

function oneOf(choice: string, rulebook: Rulebook): Bilingual {
  const members = membersOf(rulebook, choice);
  const names = members.slice(0, MOST_LISTED).map(({ key }) => ({ en: `"${key}"`, fr: `"${key}"` }));
  const list = listed(names, "or");
  const more = members.length - names.length;
  if (more <= 0) return { en: `one of ${list.en}`, fr: `parmi ${list.fr}` };
  return { en: `one of ${list.en} (and ${more} more)`, fr: `parmi ${list.fr} (et ${more} autres)` };
}

/** What stands there instead, shortened. */
export function shown(json: unknown): string {
  const text = JSON.stringify(json) ?? String(json);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
