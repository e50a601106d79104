import { z } from "zod";
import { membersOf } from "../check/members-of.ts";
import type { CaseFacts } from "../evaluate/question.ts";
import type { Key, Rulebook } from "../rulebook/rulebook.ts";
import type { Type } from "../rulebook/type.ts";
import type { Json } from "../values/json.ts";
import { type FactField, fieldOfFact, fieldOfResult } from "./fact-field.ts";
import { decisionsOf, factsOf } from "./facts-of.ts";
import { readFacts } from "./read-facts.ts";

/**
 * The zod schema of the facts that rules can ask for. Parsing gives the facts of the case; its issues are the sentences of
 * {@link readFacts}, in English, with the French ones and the codes in `params`. Nothing is required: a fact left out is unknown.
 */
export function factsSchema(rulebook: Rulebook, rules: readonly Key[]): z.ZodType<CaseFacts, unknown> {
  return z
    .unknown()
    .transform((json, context) => {
      const read = readFacts(rulebook, json);
      if (read.ok) return read.facts;
      for (const { code, path, message } of read.problems) {
        context.issues.push({
          code: "custom",
          input: json,
          path: [...path],
          message: message.en,
          params: { code, fr: message.fr },
        });
      }
      return z.NEVER;
    })
    .meta(jsonSchemaOf(rulebook, rules));
}

/** The JSON Schema (draft 2020-12) of the facts that rules can ask for, decisions that a case may give included. */
export function jsonSchemaOf(rulebook: Rulebook, rules: readonly Key[]): { readonly [key: string]: Json } {
  return z.toJSONSchema(shapeOf(rulebook, rules)) as { readonly [key: string]: Json };
}

/** The shape of the facts in JSON, as a zod schema. */
function shapeOf(rulebook: Rulebook, rules: readonly Key[]): z.ZodObject {
  const asked = new Set(factsOf(rulebook, rules));
  const facts = [...asked].flatMap((key) => rulebook.facts.get(key) ?? []);
  const decisions = decisionsOf(rulebook, rules).flatMap((key) => rulebook.decisions.get(key) ?? []);
  const own = [
    ...facts.filter(({ subject }) => !subject).map(fieldOfFact),
    ...decisions.filter(({ subject }) => !subject).map(fieldOfResult),
  ];
  return objectOf(own, { rulebook, asked, within: [] });
}

/** The facts asked for, and the subjects within whose records we are. */
interface Wanted {
  readonly rulebook: Rulebook;
  readonly asked: ReadonlySet<Key>;
  readonly within: readonly Key[];
}

function objectOf(members: readonly FactField[], wanted: Wanted): z.ZodObject {
  const entries = members.map((field) => [field.name, shapeOfField(field, wanted).optional()] as const);
  return z.strictObject(Object.fromEntries(entries));
}

function shapeOfField(field: FactField, wanted: Wanted): z.ZodType {
  const value = valueShape(field.type, wanted);
  const history = z.array(z.strictObject({ from: day.optional(), until: day.optional(), value })).min(1);
  const { label, fact } = field;
  const shapes = field.overTime ? [value, history, pending] : [value, ...(fact?.isEvent ? [notHappened] : []), pending];
  const description = [fact?.question?.en, fact?.establishedBy && `Established by ${fact.establishedBy.en}.`]
    .filter(Boolean)
    .join(" ");
  return z.union(shapes).meta({ title: label.en, ...(description && { description }), "x-title-fr": label.fr });
}

const day = z.string().meta({ format: "date" });
const pending = z.strictObject({ pending: z.literal(true) });
const notHappened = z.strictObject({ happened: z.literal(false) });
const decimal = z.union([z.number(), z.string().regex(/^-?\d+(\.\d+|\/\d+)?$/)]);
const whole = z.union([z.int().min(0), z.string().regex(/^\d+$/)]);

function valueShape(type: Type, wanted: Wanted): z.ZodType {
  switch (type.kind) {
    case "yes-no":
      return z.boolean();
    case "number":
      return decimal;
    case "count":
      return whole;
    case "percentage":
      return z.string().regex(/^-?\d+(\.\d+|\/\d+)?\s?%$/);
    case "money":
      return moneyShape(type);
    case "date":
      return day;
    case "time-of-day":
      return z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/);
    case "date-and-time":
      return z.string().regex(/^\d{4}-\d{2}-\d{2}T([01]\d:[0-5]\d|2[0-3]:[0-5]\d|24:00)$/);
    case "duration":
      return z.union([decimal, z.strictObject({ amount: decimal, unit: z.literal(type.unit) })]);
    case "choice":
      return z.enum(membersOf(wanted.rulebook, type.choice).map(({ key }) => key) as [string, ...string[]]);
    case "list":
      return z.array(valueShape(type.of, wanted));
    case "record":
      return recordShape(type.subject, wanted);
    case "unknown-type":
      return z.unknown();
  }
}

function moneyShape({ currency, per }: Extract<Type, { readonly kind: "money" }>): z.ZodType {
  const code = currency === undefined ? z.string().regex(/^[A-Z]{3}$/) : z.literal(currency);
  return z.strictObject({ amount: decimal, currency: code, ...(per && { per: z.literal(per).optional() }) });
}

/** The facts of the records that can be asked for; a subject within itself is not described again. */
function recordShape(subject: Key, { rulebook, asked, within }: Wanted): z.ZodType {
  if (within.includes(subject)) return z.record(z.string(), z.unknown());
  const facts = [...asked].flatMap((key) => rulebook.facts.get(key) ?? []);
  const own = facts.filter((fact) => fact.subject === subject).map(fieldOfFact);
  return objectOf(own, { rulebook, asked, within: [...within, subject] });
}
