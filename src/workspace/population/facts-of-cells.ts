import { membersOf } from "../../check/members-of.ts";
import { type FactField, fieldsOf } from "../../facts/fact-field.ts";
import type { Rulebook } from "../../rulebook/rulebook.ts";
import type { Type } from "../../rulebook/type.ts";

/**
 * What the cells of a sheet say, as facts in JSON: `6000 EUR` is an amount, `yes`, `oui` and `true` are yes, `6 %` is a
 * percentage, a choice is its name or its label in either language, and a cell with a list is JSON. What is not understood
 * stays the text it is, for the reader of facts to say what was expected.
 */
export function factsOfCells(
  rulebook: Rulebook,
  cells: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const fields = fieldsOf(rulebook);
  return Object.fromEntries(
    Object.entries(cells).map(([name, cell]) => {
      const field = fields.get(name);
      return [name, field && typeof cell === "string" ? told(cell, field, rulebook) : cell];
    }),
  );
}

function told(cell: string, { type }: FactField, rulebook: Rulebook): unknown {
  if (/^[[{]/.test(cell)) return fromJson(cell);
  switch (type.kind) {
    case "yes-no":
      return yesOrNo[cell.toLowerCase()] ?? cell;
    case "money":
      return amount(cell, type) ?? cell;
    case "number":
    case "count":
    case "percentage":
    case "duration":
      return plainNumber(cell);
    case "choice":
      return membersOf(rulebook, type.choice).find(({ label }) => label.en === cell || label.fr === cell)?.key ?? cell;
    default:
      return cell;
  }
}

function fromJson(cell: string): unknown {
  try {
    return JSON.parse(cell);
  } catch {
    return cell;
  }
}

const yesOrNo: Readonly<Record<string, boolean>> = {
  yes: true,
  oui: true,
  true: true,
  vrai: true,
  no: false,
  non: false,
  false: false,
  faux: false,
};

/** `6000 EUR`; without its currency only where the fact has one of its own. */
function amount(cell: string, { currency: own }: Extract<Type, { readonly kind: "money" }>): unknown {
  const [, number, currency = own] = /^(.*?)\s*([A-Z]{3})?(?:\s+per\s+\w+|\s+par\s+\w+)?$/.exec(cell) ?? [];
  return number === undefined || currency === undefined ? undefined : { amount: plainNumber(number), currency };
}

/** Without spaces between thousands, and with a point: a comma with other than three digits after it is a decimal sign. */
function plainNumber(cell: string): string {
  const tight = cell.replace(/[\s\u202f\u00a0]/g, "");
  return tight.replace(/^(-?\d+),(\d{1,2}|\d{4,})(%?)$/, "$1.$2$3");
}
