import { describeRule } from "../../explain/describe.ts";
import { formatProvision } from "../../rulebook/provision-text.ts";
import type { Rulebook } from "../../rulebook/rulebook.ts";
import type { Asked } from "../../workspace/find-rule.ts";
import type { Call, Command } from "../command.ts";
import { findRules } from "../find-rules.ts";
import { openRules, refuseUnsound } from "../open-rules.ts";
import { rulesOption } from "../rules-option.ts";

/** `proviso explain`: what rules say, in words. */
export const explainCommand: Command = {
  name: "explain",
  summary: {
    en: "Say in words what a rule says, with its provisions",
    fr: "Dire en mots ce que dit une règle, avec ses dispositions",
  },
  operands: { title: "RULE...", least: 1, most: Number.POSITIVE_INFINITY },
  options: [rulesOption],
  example: "proviso explain household_allowance --lang fr",
  async run(call, host) {
    const opened = await openRules(call.values("rules"), call, host);
    const refused = refuseUnsound(opened, call, host);
    if (refused !== undefined) return refused;
    const { rulebook } = opened.workspace;
    const descriptions = findRules(rulebook, call.operands).map((asked) => describe(rulebook, asked, call));
    const text =
      call.format === "json"
        ? JSON.stringify({ rules: descriptions }, undefined, 2)
        : descriptions.map((description) => description.text.trimEnd()).join("\n\n");
    host.stdout.write(`${text}\n`);
    return 0;
  },
};

function describe(rulebook: Rulebook, { key, entry }: Asked, { language }: Call) {
  return {
    rule: key,
    label: entry.label[language],
    provisions: entry.provisions.map((provision) => formatProvision(provision, language)),
    text: describeRule(rulebook, key, language),
  };
}
