import { parseExact } from "../../src/values/exact-text.ts";
import { dateValue, numberValue, type Value, yesNoValue } from "../../src/values/value.ts";
import { date } from "../values/date.ts";

/** What the questions of the public sets are about. */
export type Area =
  | "three-valued logic"
  | "what is unknown"
  | "sums and products"
  | "rounding"
  | "dates moved"
  | "dates compared"
  | "dates counted"
  | "stretches";

/**
 * How a kind of question is put to Proviso. The pattern is the question with its operands in braces; each of the rulebooks
 * asks it, with `$1` for the first operand.
 */
export interface Form {
  readonly area: Area;
  readonly pattern: string;
  readonly rulebooks: readonly string[];
}

/** A question as Proviso is asked it: rulebooks that must agree, and what is told. */
export interface Asked {
  readonly area: Area;
  readonly rulebooks: readonly string[];
  /** By the name of the fact; a fact that is not told is not in it. */
  readonly told: ReadonlyMap<string, Value>;
}

/** The operands of the patterns: how the sets spell them, the type of the fact that stands for one, and its value. */
const operands: Readonly<Record<string, Operand>> = {
  truth: { spelled: "true|false|null", type: "yes or no", value: (text) => yesNoValue(text === "true") },
  number: {
    spelled: String.raw`-?\d+(?:\.\d+)?L?|\(?null(?: as (?:Integer|Decimal|Long))?\)?`,
    type: "number",
    value: (text) => numberValue(parseExact(text.replace(/L$/, "")) ?? notRead(text)),
  },
  day: {
    spelled: String.raw`DateTime\(\d{4}, \d{1,2}, \d{1,2}\)|@\d{4}-\d\d-\d\d|\(date from @[\d-]+T[\d:]+\)|Today\(\)|null`,
    type: "date",
    value: dayOf,
  },
  moment: { spelled: String.raw`DateTime\(\d{4}, \d{1,2}, \d{1,2}(?:, [\d.]+)*\)`, type: "date", value: dayOf },
  count: { spelled: String.raw`\d+` },
  unit: { spelled: "(?:year|month|week|day)s?" },
};

type Operand =
  | { readonly spelled: string; readonly type: string; readonly value: (text: string) => Value }
  | { readonly spelled: string; readonly type?: never };

/** The question by the first form that has its shape; nothing where none has. */
export function askedBy(forms: readonly Form[], question: string): Asked | undefined {
  for (const form of forms) {
    const { regexp, kinds } = compiled(form.pattern);
    const found = regexp.exec(question);
    if (found) return filled(form, kinds, found.slice(1));
  }
  return undefined;
}

const patterns = new Map<string, { readonly regexp: RegExp; readonly kinds: readonly string[] }>();

function compiled(pattern: string) {
  const kinds = [...pattern.matchAll(/\{(\w+)\}/g)].map(([, kind = ""]) => kind);
  const source = pattern.replaceAll(/[()[\].+*/^]/g, String.raw`\$&`).replaceAll(/\{(\w+)\}/g, (_, kind: string) => {
    return `(${operands[kind]?.spelled ?? notRead(kind)})`;
  });
  const known = patterns.get(pattern) ?? { regexp: new RegExp(`^${source}$`), kinds };
  patterns.set(pattern, known);
  return known;
}

/** Puts facts in the place of the operands; durations and "today" are written out instead. */
function filled({ area, rulebooks }: Form, kinds: readonly string[], texts: readonly string[]): Asked {
  const facts: string[] = [];
  const told = new Map<string, Value>();
  const words = texts.map((text, index) => {
    const operand = operands[kinds[index] ?? ""];
    if (!operand?.type) return text;
    if (text === "Today()") return "the reference date";
    const name = "abcdef".charAt(index);
    facts.push(`fact ${name} is ${operand.type}`);
    if (!text.includes("null")) told.set(name, operand.value(text));
    return name;
  });
  const fill = (rulebook: string) => rulebook.replaceAll(/\$(\d)/g, (_, place) => words[Number(place) - 1] ?? "");
  return { area, rulebooks: rulebooks.map((rulebook) => `${facts.join("\n")}\n${fill(rulebook)}\n`), told };
}

/** The day of `@2005-10-09`, `DateTime(2005, 10, 9)` or `(date from @2005-10-09T10:20)`. */
function dayOf(text: string): Value {
  const [year = "", month = "", day = ""] = text.match(/\d+/g) ?? [];
  return dateValue(date([year, month.padStart(2, "0"), day.padStart(2, "0")].join("-")));
}

function notRead(text: string): never {
  throw new Error(`The vectors say "${text}", which is read as nothing here.`);
}
