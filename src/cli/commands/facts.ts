import type { Language } from "../../../grammar/source.ts";
import { factsOf } from "../../facts/facts-of.ts";
import { jsonSchemaOf } from "../../facts/schema.ts";
import { typeWords } from "../../language-service/type-words.ts";
import type { Fact, Key, Rulebook } from "../../rulebook/rulebook.ts";
import type { Call, Command } from "../command.ts";
import { findRules } from "../find-rules.ts";
import type { Host } from "../host.ts";
import { openRules, refuseUnsound } from "../open-rules.ts";
import { paint } from "../report/paint.ts";
import { rulesOption } from "../rules-option.ts";

/** `proviso facts`: which facts rules can ask for. */
export const factsCommand: Command = {
  name: "facts",
  summary: { en: "List the facts that rules can ask for", fr: "Énumérer les faits que des règles peuvent demander" },
  operands: { title: "RULE...", least: 1, most: Number.POSITIVE_INFINITY },
  options: [rulesOption],
  example: "proviso facts household_allowance --format json",
  async run(call, host) {
    const opened = await openRules(call.values("rules"), call, host);
    const refused = refuseUnsound(opened, call, host);
    if (refused !== undefined) return refused;
    const { rulebook } = opened.workspace;
    const keys = findRules(rulebook, call.operands).map(({ key }) => key);
    if (call.format === "json") host.stdout.write(`${JSON.stringify(jsonSchemaOf(rulebook, keys), undefined, 2)}\n`);
    else list(rulebook, keys, call, host);
    return 0;
  },
};

/** The facts in the order in which the rules ask for them: the name, the label, what it can be, the question put. */
function list(rulebook: Rulebook, keys: readonly Key[], { language }: Call, { stdout }: Host): void {
  const { bold, dim } = paint(stdout);
  const facts = factsOf(rulebook, keys).flatMap((key) => rulebook.facts.get(key) ?? []);
  for (const fact of facts) {
    const words = [typeWords(rulebook, fact.type)?.[language], fact.overTime ? overTime[language] : undefined];
    const kind = words.filter((word) => word !== undefined).join(", ");
    stdout.write(`${bold(fact.key)}  ${describe(fact, language)}${kind === "" ? "" : dim(`  (${kind})`)}\n`);
  }
  if (facts.length === 0) stdout.write(`${none[language]}\n`);
}

function describe({ label, question }: Fact, language: Language): string {
  return question === undefined ? label[language] : `${label[language]}. ${question[language]}`;
}

const overTime = { en: "over time", fr: "variable dans le temps" };
const none = { en: "No fact is asked for.", fr: "Aucun fait n'est demandé." };
