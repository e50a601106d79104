import type { Document } from "../../../grammar/ast.ts";
import type { WithDiagnostics } from "../../../grammar/diagnostic.ts";
import { parse } from "../../../grammar/parse.ts";
import { print } from "../../../grammar/print.ts";
import type { Bilingual, Language, Source } from "../../../grammar/source.ts";
import { translate } from "../../../grammar/translate.ts";
import type { Call, Command } from "../command.ts";
import type { Host } from "../host.ts";
import { isError, readSources, tellDiagnostics } from "../open-rules.ts";
import { withProgress } from "../progress.ts";

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
    const parsed = withProgress(reading, call, host, (tell) =>
      sources.map((source, i) => {
        tell(i, sources.length);
        return { source, ...parse(source) };
      }),
    );
    const errors = parsed.flatMap(({ diagnostics }) => diagnostics.filter(isError));
    tellDiagnostics(errors, sources, call, host);
    const { kept, refused } = parted(parsed, call);
    const documents = inLanguage(
      kept.map(({ value }) => value),
      call,
    );
    const changed = kept.flatMap(({ source }, i) => formatted(source, documents[i]));
    if (!call.has("check")) await Promise.all(changed.map(({ file, text }) => host.files.save(file, text)));
    tell({ changed: changed.map(({ file }) => file), refused: refused.map(({ source }) => source.file) }, call, host);
    if (unreadable.length > 0) return 2;
    return errors.length > 0 || (call.has("check") && changed.length > 0) ? 1 : 0;
  },
};

/**
 * Those that can be laid out, and those that cannot: a line that is not understood would be lost. The other language takes
 * all of them or none, for a name changes wherever it stands.
 */
function parted<T extends WithDiagnostics<Document>>(
  parsed: readonly T[],
  call: Call,
): { readonly kept: readonly T[]; readonly refused: readonly T[] } {
  const refused = parsed.filter(({ diagnostics }) => diagnostics.some(isError));
  if (call.has("to") && refused.length > 0) return { kept: [], refused: parsed };
  return { kept: parsed.filter((one) => !refused.includes(one)), refused };
}

function inLanguage(documents: readonly Document[], call: Call): readonly Document[] {
  const to = call.value("to") as Language | undefined;
  return to === undefined ? documents : translate(documents, to);
}

const reading = { en: "Reading the rules:", fr: "Lecture des règles :" };

/** The canonical text of a file, if it has another now. */
function formatted({ file, text }: Source, document: Document | undefined): readonly Source[] {
  const canonical = document === undefined ? text : print(document);
  return canonical === text ? [] : [{ file, text: canonical }];
}

/** Paths of files, by what became of them. */
interface Outcome {
  readonly changed: readonly string[];
  readonly refused: readonly string[];
}

function tell({ changed, refused }: Outcome, call: Call, { stdout }: Host): void {
  if (call.format === "json") {
    stdout.write(`${JSON.stringify({ changed, ...(refused.length > 0 && { refused }) })}\n`);
    return;
  }
  const { language } = call;
  const verb = call.has("check") ? wouldChange : wasChanged;
  for (const file of changed) stdout.write(`${file}: ${verb[language]}\n`);
  const why = call.has("to") ? notTranslated : notLaidOut;
  for (const file of refused) stdout.write(`${file}: ${why[language]}\n`);
  if (changed.length + refused.length === 0) stdout.write(`${nothingToDo[language]}\n`);
}

const wouldChange: Bilingual = { en: "is not in canonical layout", fr: "n'est pas dans la mise en forme canonique" };
const wasChanged: Bilingual = { en: "written", fr: "réécrit" };
const notLaidOut: Bilingual = {
  en: "left as it is, since lines with errors would be lost",
  fr: "laissé tel quel, car les lignes fautives seraient perdues",
};
const notTranslated: Bilingual = {
  en: "left as it is until no file has errors",
  fr: "laissé tel quel tant qu'un fichier a des erreurs",
};
const nothingToDo: Bilingual = { en: "Every file is in canonical layout.", fr: "Tous les fichiers sont en forme." };
