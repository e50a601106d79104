import type { Language } from "../../../grammar/source.ts";
import { formatProvision } from "../../rulebook/provision-text.ts";
import type { Rulebook } from "../../rulebook/rulebook.ts";
import { type FoundProvision, findProvisions } from "../../trace/find-provisions.ts";
import { labelOf } from "../../trace/label-of.ts";
import { selectPart } from "../../trace/select-part.ts";
import { type TraceAccount, type TracedProvision, trace } from "../../trace/trace.ts";
import { unaccounted } from "../../trace/unaccounted.ts";
import { type Call, CallError, type Command } from "../command.ts";
import type { Host } from "../host.ts";
import { openRules, refuseUnsound } from "../open-rules.ts";
import { paint } from "../report/paint.ts";
import { rulesOption } from "../rules-option.ts";

/** `proviso trace`: what became of every provision of the text. */
export const traceCommand: Command = {
  name: "trace",
  summary: { en: "Account for every provision of the text", fr: "Rendre compte de chaque disposition du texte" },
  operands: { title: "", least: 0, most: 0 },
  options: [
    rulesOption,
    {
      name: "part",
      value: "WORDS",
      summary: {
        en: "only parts whose title, or provisions whose number, holds these words",
        fr: "seulement les parties dont le titre, ou les dispositions dont le numéro, contient ces mots",
      },
    },
    {
      name: "sources",
      value: "DIR",
      summary: {
        en: "compare with a copy of the text (*.txt, *.md) in this folder",
        fr: "comparer à une copie du texte (*.txt, *.md) dans ce dossier",
      },
    },
    {
      name: "full",
      summary: { en: "list every provision, not only the open ones", fr: "énumérer toutes les dispositions" },
    },
  ],
  example: `proviso trace --part "Annex XXI" --full`,
  async run(call, host) {
    const opened = await openRules(call.values("rules"), call, host);
    const refused = refuseUnsound(opened, call, host);
    if (refused !== undefined) return refused;
    const { rulebook } = opened.workspace;
    const account = selectPart(trace(rulebook), call.value("part"));
    if (account.items.length === 0) throw nothingListed(call.value("part"));
    const missing = await missingFromRules(rulebook, call, host);
    if (call.format === "json")
      host.stdout.write(`${JSON.stringify(toJson(rulebook, account, missing), undefined, 2)}\n`);
    else tell(rulebook, account, missing, call, host);
    return 0;
  },
};

/** A provision that the text has and the rules do not account for, with its place. */
interface Missing extends FoundProvision {
  readonly file: string;
}

async function missingFromRules(rulebook: Rulebook, call: Call, host: Host): Promise<readonly Missing[] | undefined> {
  const folder = call.value("sources");
  if (folder === undefined) return undefined;
  const texts = await host.files.readTexts(folder);
  if (texts.length === 0) throw noTexts(folder);
  return texts.flatMap(({ file, text }) =>
    unaccounted(rulebook, findProvisions(text)).map((found) => ({ ...found, file })),
  );
}

function toJson(rulebook: Rulebook, account: TraceAccount, missing: readonly Missing[] | undefined) {
  return {
    provisions: countsOf(account.items),
    items: account.items.map((item) => ({
      provision: formatProvision(item.provision, "en"),
      part: item.part.en,
      status: item.status,
      by: item.by.map(({ kind, key }) => ({ kind, name: key, label: labelOf(rulebook, kind, key).en })),
      ...(item.status === "not-computable" && { classedAs: item.classedAs, reason: item.reason.en }),
    })),
    unlisted: account.unlisted.map(({ provision, kind, key }) => ({
      provision: formatProvision(provision, "en"),
      kind,
      name: key,
    })),
    ...(missing !== undefined && {
      unaccounted: missing.map(({ provision, file, line }) => ({
        provision: formatProvision(provision, "en"),
        file,
        line,
      })),
    }),
  };
}

function countsOf(items: readonly TracedProvision[]) {
  const count = (status: TracedProvision["status"]) => items.filter((item) => item.status === status).length;
  return {
    total: items.length,
    encoded: count("encoded"),
    notComputable: count("not-computable"),
    open: count("open"),
  };
}

function tell(
  rulebook: Rulebook,
  account: TraceAccount,
  missing: readonly Missing[] | undefined,
  call: Call,
  { stdout }: Host,
): void {
  const { language } = call;
  const { bold, dim, red } = paint(stdout);
  const say = words[language];
  for (const [title, items] of byPart(account.items, language)) {
    stdout.write(`${bold(title)}  ${say.counts(countsOf(items))}\n`);
    const shown = call.has("full") ? items : items.filter(({ status }) => status === "open");
    for (const item of shown) stdout.write(`  ${lineOf(rulebook, item, language)}\n`);
  }
  for (const { provision, kind, key } of account.unlisted)
    stdout.write(
      `${red(say.unlisted(formatProvision(provision, language), labelOf(rulebook, kind, key)[language]))}\n`,
    );
  for (const { provision, file, line } of missing ?? [])
    stdout.write(`${dim(`${file}:${line}`)} ${say.unaccounted(formatProvision(provision, language))}\n`);
  stdout.write(`${bold(say.counts(countsOf(account.items)))}\n`);
}

function byPart(items: readonly TracedProvision[], language: Language) {
  const parts = new Map<string, TracedProvision[]>();
  for (const item of items) parts.set(item.part[language], [...(parts.get(item.part[language]) ?? []), item]);
  return parts;
}

function lineOf(rulebook: Rulebook, item: TracedProvision, language: Language): string {
  const name = formatProvision(item.provision, language);
  if (item.status === "not-computable") return `${name}: ${words[language].notComputable(item.reason[language])}`;
  if (item.status === "open") return `${name}: ${words[language].open}`;
  return `${name}: ${item.by.map(({ kind, key }) => labelOf(rulebook, kind, key)[language]).join(", ")}`;
}

const words = {
  en: {
    open: "open",
    notComputable: (reason: string) => `not computable. ${reason}`,
    unlisted: (provision: string, label: string) => `"${label}" cites ${provision}, which the contents do not list.`,
    unaccounted: (provision: string) => `${provision} is in the text and in no contents, and nothing cites it.`,
    counts: ({ total, encoded, notComputable, open }: ReturnType<typeof countsOf>) =>
      `${total} ${total === 1 ? "provision" : "provisions"}: ${encoded} encoded, ${notComputable} not computable, ${open} open`,
  },
  fr: {
    open: "ouverte",
    notComputable: (reason: string) => `non calculable. ${reason}`,
    unlisted: (provision: string, label: string) => `« ${label} » cite ${provision}, qu'aucun sommaire n'énumère.`,
    unaccounted: (provision: string) => `${provision} est dans le texte et dans aucun sommaire, et rien ne la cite.`,
    counts: ({ total, encoded, notComputable, open }: ReturnType<typeof countsOf>) =>
      `${total} ${total < 2 ? "disposition" : "dispositions"} : ${encoded} codées, ${notComputable} non calculables, ${open} ouvertes`,
  },
};

function nothingListed(part: string | undefined): CallError {
  if (part === undefined)
    return new CallError("no-contents", {
      en: `The rules list no provisions to account for: a "contents" declaration does.`,
      fr: `Les règles n'énumèrent aucune disposition dont rendre compte : une déclaration « sommaire » le fait.`,
    });
  return new CallError("unknown-part", {
    en: `No contents and no provision listed hold "${part}". "proviso trace" shows the parts.`,
    fr: `Aucun sommaire, aucune disposition énumérée ne contient « ${part} ». « proviso trace » montre les parties.`,
  });
}

function noTexts(folder: string): CallError {
  return new CallError("no-texts", {
    en: `There is no *.txt or *.md file in "${folder}".`,
    fr: `Il n'y a aucun fichier *.txt ou *.md dans « ${folder} ».`,
  });
}
