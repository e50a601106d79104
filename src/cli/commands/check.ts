import type { Diagnostic } from "../../../grammar/diagnostic.ts";
import type { Bilingual } from "../../../grammar/source.ts";
import type { Workspace } from "../../workspace/open-workspace.ts";
import { provisionsAround } from "../../workspace/provisions-around.ts";
import type { Call, Command, ExitCode } from "../command.ts";
import type { Host } from "../host.ts";
import { isError, type OpenedRules, openRules, tellDiagnostics } from "../open-rules.ts";
import { counted } from "../report/counted.ts";
import { diagnosticToJson } from "../report/diagnostic-to-json.ts";
import { indexTexts } from "../report/text-position.ts";

/** `proviso check`: reports every problem in the rules. */
export const checkCommand: Command = {
  name: "check",
  summary: { en: "Report every problem in the rules", fr: "Signaler tous les problèmes des règles" },
  operands: { title: "[PATH...]", least: 0, most: Number.POSITIVE_INFINITY },
  options: [],
  example: "proviso check rules",
  async run(call, host) {
    const opened = await openRules(call.operands, call, host);
    const { stdout } = host;
    if (call.format === "json") stdout.write(`${JSON.stringify(report(opened, call), undefined, 2)}\n`);
    else tell(opened.workspace, call, host);
    return exitCodeOf(opened);
  },
};

function exitCodeOf({ workspace, unreadable }: OpenedRules): ExitCode {
  if (unreadable.length > 0) return 2;
  return workspace.diagnostics.some(isError) ? 1 : 0;
}

function report(opened: OpenedRules, { language }: Call) {
  const { workspace, unreadable } = opened;
  const provisionsAt = provisionsAround(workspace.rulebook);
  const wording = { texts: indexTexts(workspace.sources), provisionsAt, language };
  return {
    ok: exitCodeOf(opened) === 0,
    ...countsOf(workspace),
    diagnostics: workspace.diagnostics.map((diagnostic) => diagnosticToJson(diagnostic, wording)),
    ...(unreadable.length > 0 && {
      problems: unreadable.map(({ code, file, message }) => ({ code, file, message: message[language] })),
    }),
  };
}

function countsOf({ sources, rulebook }: Workspace) {
  return {
    files: sources.length,
    rules: rulebook.rules.size,
    tables: rulebook.tables.size,
    scenarios: rulebook.scenarios.length,
  };
}

function tell(workspace: Workspace, call: Call, host: Host): void {
  tellDiagnostics(workspace.diagnostics, workspace.sources, call, host);
  const { language } = call;
  const { files, rules, tables, scenarios } = countsOf(workspace);
  const contents = [
    counted(files, nouns.files, language),
    counted(rules, nouns.rules, language),
    counted(tables, nouns.tables, language),
    counted(scenarios, nouns.scenarios, language),
  ].join(", ");
  host.stdout.write(`${contents}: ${verdict(workspace.diagnostics, call)}\n`);
}

function verdict(diagnostics: readonly Diagnostic[], { language }: Call): string {
  const found = severities.flatMap(([severity, noun]) => {
    const count = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    return count > 0 ? [counted(count, noun, language)] : [];
  });
  return found.length > 0 ? found.join(", ") : noProblem[language];
}

const noProblem: Bilingual = { en: "no problem", fr: "aucun problème" };

const nouns = {
  files: { en: ["file", "files"], fr: ["fichier", "fichiers"] },
  rules: { en: ["rule", "rules"], fr: ["règle", "règles"] },
  tables: { en: ["table", "tables"], fr: ["tableau", "tableaux"] },
  scenarios: { en: ["scenario", "scenarios"], fr: ["scénario", "scénarios"] },
} as const;

const severities = [
  ["error", { en: ["error", "errors"], fr: ["erreur", "erreurs"] }],
  ["warning", { en: ["warning", "warnings"], fr: ["avertissement", "avertissements"] }],
  ["hint", { en: ["hint", "hints"], fr: ["conseil", "conseils"] }],
] as const;
