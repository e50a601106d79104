import { describeRule } from "../../explain/describe.ts";
import { readingView } from "../../explain/reading-view/reading-view.ts";
import { formatProvision } from "../../rulebook/provision-text.ts";
import type { Rulebook } from "../../rulebook/rulebook.ts";
import type { Asked } from "../../workspace/find-rule.ts";
import { type Call, CallError, type Command, type ExitCode } from "../command.ts";
import { findRules } from "../find-rules.ts";
import type { Host } from "../host.ts";
import { openRules, refuseUnsound } from "../open-rules.ts";
import { rulesOption } from "../rules-option.ts";

/** `proviso explain`: what rules say, in words. */
export const explainCommand: Command = {
  name: "explain",
  summary: {
    en: "Say in words what a rule says, with its provisions",
    fr: "Dire en mots ce que dit une règle, avec ses dispositions",
  },
  operands: { title: "[RULE...]", least: 0, most: Number.POSITIVE_INFINITY },
  options: [
    rulesOption,
    {
      name: "all",
      summary: {
        en: "write the whole rulebook, article by article, as HTML to print",
        fr: "écrire toutes les règles, article par article, en HTML à imprimer",
      },
    },
    {
      name: "out",
      value: "DIR",
      summary: { en: "the folder for --all; it is made if need be", fr: "le dossier pour --all ; créé au besoin" },
    },
  ],
  example: "proviso explain household_allowance --lang fr",
  async run(call, host) {
    const folder = folderAsked(call);
    const opened = await openRules(call.values("rules"), call, host);
    const refused = refuseUnsound(opened, call, host);
    if (refused !== undefined) return refused;
    const { rulebook } = opened.workspace;
    if (folder !== undefined) return writeView(rulebook, folder, call, host);
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

/** Where `--all` shall write; nothing where single rules are asked for. */
function folderAsked(call: Call): string | undefined {
  const folder = call.value("out");
  if (call.has("all") && folder !== undefined && call.operands.length === 0) return folder;
  if (!call.has("all") && folder === undefined && call.operands.length > 0) return undefined;
  throw new CallError("explain-what", {
    en: `Name the rules to explain, or write all of them with "--all --out DIR".`,
    fr: `Nommez les règles à expliquer, ou écrivez-les toutes avec « --all --out DOSSIER ».`,
  });
}

async function writeView(rulebook: Rulebook, folder: string, call: Call, host: Host): Promise<ExitCode> {
  const pages = readingView(rulebook);
  for (const { path, html } of pages) await host.files.write(folder, path, html);
  const { language } = call;
  if (call.format === "json") host.stdout.write(`${JSON.stringify({ written: pages.map(({ path }) => path) })}\n`);
  else host.stdout.write(`${written[language](pages.length, `${folder}/${language}/index.html`)}\n`);
  return 0;
}

const written = {
  en: (pages: number, first: string) => `${pages} pages written; begin with ${first}`,
  fr: (pages: number, first: string) => `${pages} pages écrites ; commencez par ${first}`,
};
