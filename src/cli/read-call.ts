import { parseArgs } from "node:util";
import type { Language } from "../../grammar/source.ts";
import { closestName } from "../rulebook/names/closest-name.ts";
import { type Call, CallError, type Command, type Option } from "./command.ts";

/** Options that every command takes. */
export const commonOptions: readonly Option[] = [
  {
    name: "format",
    value: "text|json",
    oneOf: ["text", "json"],
    summary: { en: "answer for people or for programs", fr: "réponse pour des personnes ou pour des programmes" },
  },
  {
    name: "lang",
    value: "en|fr",
    oneOf: ["en", "fr"],
    summary: { en: "language of the answer", fr: "langue de la réponse" },
  },
  { name: "help", summary: { en: "show this help", fr: "afficher cette aide" } },
];

/**
 * Sorts the words of a call into operands and options.
 *
 * @throws {CallError} for an option that is none, a value that is missing or does not fit, too few or too many operands
 */
export function readCall(command: Command, words: readonly string[], language: Language): Call {
  const options = [...command.options, ...commonOptions];
  const { tokens } = parseArgs({
    args: [...words],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(
      options.map(({ name, value }) => [name, { type: value === undefined ? "boolean" : "string" }]),
    ),
  });
  const values = new Map<string, string[]>();
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") operands.push(token.value);
    if (token.kind !== "option") continue;
    const option = findOption(token.rawName, options);
    values.set(option.name, [...(values.get(option.name) ?? []), checkedValue(option, token.value)]);
  }
  if (!values.has("help")) assertOperands(command, operands);
  const given = (option: string) => values.get(option) ?? [];
  return {
    operands,
    format: given("format").at(-1) === "json" ? "json" : "text",
    language: (given("lang").at(-1) as Language | undefined) ?? language,
    has: (option) => values.has(option),
    values: given,
    value: (option) => given(option).at(-1),
  };
}

function findOption(written: string, options: readonly Option[]): Option {
  const found = options.find(({ name }) => written === `--${name}` || (name === "help" && written === "-h"));
  if (found) return found;
  const closest = closestName(
    written.replace(/^-+/, ""),
    options.map(({ name }) => name),
  );
  const guess =
    closest === undefined
      ? { en: "", fr: "" }
      : { en: ` Did you mean "--${closest}"?`, fr: ` Vouliez-vous dire « --${closest} » ?` };
  throw new CallError("unknown-option", {
    en: `There is no option "${written}" here.${guess.en}`,
    fr: `Il n'y a pas d'option « ${written} » ici.${guess.fr}`,
  });
}

function checkedValue({ name, value, oneOf }: Option, given: string | undefined): string {
  if (value === undefined) {
    if (given === undefined) return "";
    throw new CallError("unexpected-value", {
      en: `"--${name}" takes no value.`,
      fr: `« --${name} » ne prend pas de valeur.`,
    });
  }
  if (given === undefined) {
    throw new CallError("missing-value", {
      en: `"--${name}" needs a value: ${value}.`,
      fr: `« --${name} » demande une valeur : ${value}.`,
    });
  }
  if (oneOf && !oneOf.includes(given)) {
    throw new CallError("wrong-value", {
      en: `"--${name}" is ${oneOf.join(" or ")}, not "${given}".`,
      fr: `« --${name} » est ${oneOf.join(" ou ")}, et non « ${given} ».`,
    });
  }
  return given;
}

function assertOperands({ name, operands }: Command, given: readonly string[]): void {
  const usage = `proviso ${name} ${operands.title}`.trimEnd();
  if (given.length < operands.least) {
    throw new CallError("missing-operand", {
      en: `Something is missing: ${usage}.`,
      fr: `Il manque quelque chose : ${usage}.`,
    });
  }
  if (given.length > operands.most) {
    const extra = given[operands.most];
    throw new CallError("unexpected-operand", {
      en: `"${extra}" is one word too many: ${usage}.`,
      fr: `« ${extra} » est de trop : ${usage}.`,
    });
  }
}
