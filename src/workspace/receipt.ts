import type { Json } from "../values/json.ts";

/** A file from which an answer can be computed again. It holds the facts of a person. */
export interface Receipt {
  readonly kind: "proviso-receipt";
  readonly rule: string;
  /** Which record, from 0, where the rule is about records. */
  readonly record?: number;
  readonly facts: { readonly [name: string]: Json };
  /** ISO 8601. */
  readonly on: string;
  readonly knownOn?: string;
  /** Every reading leaned on, with the option under which the answer stood. */
  readonly readings: Readonly<Record<string, string>>;
  /** The hash of the rulebook and the release that computed it. */
  readonly rulebook: string;
  readonly engine: string;
  /** What came out, in words, by language. */
  readonly answer: { readonly words: string; readonly language: "en" | "fr" };
}

/** Reads the text of a file as a receipt; nothing for any other file. */
export function readReceipt(text: string): Receipt | undefined {
  const json = parsed(text);
  return isReceipt(json) ? json : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isReceipt(json: unknown): json is Receipt {
  if (!isObject(json) || json["kind"] !== "proviso-receipt" || !isObject(json["answer"])) return false;
  const { record, knownOn, readings, facts, answer } = json as Readonly<Record<string, unknown>>;
  const texts = ["rule", "on", "rulebook", "engine"].every((name) => typeof json[name] === "string");
  const said =
    isObject(answer) &&
    typeof answer["words"] === "string" &&
    (answer["language"] === "en" || answer["language"] === "fr");
  const options = isObject(readings) && Object.values(readings).every((option) => typeof option === "string");
  const optional =
    (record === undefined || (Number.isInteger(record) && Number(record) >= 0)) &&
    (knownOn === undefined || typeof knownOn === "string");
  return texts && said && options && optional && isObject(facts);
}

function isObject(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === "object" && json !== null && !Array.isArray(json);
}
