import type { Document } from "../../../grammar/ast.ts";
import { parse } from "../../../grammar/parse.ts";
import { print } from "../../../grammar/print.ts";
import type { Bilingual, Language, Source } from "../../../grammar/source.ts";
import { translate } from "../../../grammar/translate.ts";
import type { Call, Command } from "../command.ts";
import type { Host } from "../host.ts";
import { isError, readSources, tellDiagnostics } from "../open-rules.ts";

/** `proviso format`: gives files their canonical layout, or writes them in the other language. */
export const formatCommand: Command = {
  name: "format",
  summary: {
    en: "Give rules their canonical layout, or write them in the other language",
    fr: "Mettre les règles en forme, ou les écrire dans l'autre langue",
  },
  operands: { title: "[PATH...]", least: 0, most: Number.POSITIVE_INFINITY },
  options: [
    {
      name: "check",
      summary: {
        en: "change nothing; end with 1 if a file would change",
        fr: "ne rien modifier ; finir par 1 si un fichier changerait",
      },
    },
    {
      name: "to",
      value: "en|fr",
      oneOf: ["en", "fr"],
      summary: {
        en: "write keywords and names in this language",
        fr: "écrire les mots-clés et les noms dans cette langue",
      },
    },
  ],
  example: "proviso format --check rules",
  async run(call, host) {
    const { sources, unreadable } = await readSources(call.operands, call, host);
    const parsed = sources.map((source) => ({ source, ...parse(source) }));
    const errors = parsed.flatMap(({ diagnostics }) => diagnostics.filter(isError));
    tellDiagnostics(errors, sources, call, host);
    const whole = parsed.filter(({ diagnostics }) => !diagnostics.some(isError));
    const documents = inLanguage(
      whole.map(({ value }) => value),
      call,
    );
    const changed = whole.flatMap(({ source }, i) => formatted(source, documents[i]));
    if (!call.has("check")) await Promise.all(changed.map(({ file, text }) => host.files.save(file, text)));
    tell(changed, call, host);
    if (unreadable.length > 0) return 2;
    return errors.length > 0 || (call.has("check") && changed.length > 0) ? 1 : 0;
  },
};

function inLanguage(documents: readonly Document[], call: Call): readonly Document[] {
  const to = call.value("to") as Language | undefined;
  return to === undefined ? documents : translate(documents, to);
}

/** The canonical text of a file, if it has another now. What cannot be read cannot be laid out: such files stay. */
function formatted({ file, text }: Source, document: Document | undefined): readonly Source[] {
  const canonical = document === undefined ? text : print(document);
  return canonical === text ? [] : [{ file, text: canonical }];
}

function tell(changed: readonly Source[], call: Call, { stdout }: Host): void {
  const files = changed.map(({ file }) => file);
  if (call.format === "json") {
    stdout.write(`${JSON.stringify({ changed: files })}\n`);
    return;
  }
  const verb = (call.has("check") ? wouldChange : wasChanged)[call.language];
  for (const file of files) stdout.write(`${file}: ${verb}\n`);
  if (files.length === 0) stdout.write(`${nothingToDo[call.language]}\n`);
}

const wouldChange: Bilingual = { en: "is not in canonical layout", fr: "n'est pas dans la mise en forme canonique" };
const wasChanged: Bilingual = { en: "written", fr: "réécrit" };
const nothingToDo: Bilingual = { en: "Every file is in canonical layout.", fr: "Tous les fichiers sont en forme." };
