import { compareVersions, type VersionComparison } from "../../workspace/compare-versions.ts";
import type { Call, Command, ExitCode } from "../command.ts";
import type { Host } from "../host.ts";
import { defaultFolder, isError, type OpenedRules, openTexts, refuseUnsound, tellUnreadable } from "../open-rules.ts";
import { comparisonToJson } from "../report/comparison-to-json.ts";
import { showComparison } from "../report/show-comparison.ts";
import { rulesOption } from "../rules-option.ts";

/** `proviso compare`: what is different in meaning between two versions of the rules. */
export const compareCommand: Command = {
  name: "compare",
  summary: {
    en: "Say what changes in meaning between two versions",
    fr: "Dire ce qui change de sens entre deux versions",
  },
  operands: { title: "OLD NEW", least: 2, most: 2 },
  options: [
    rulesOption,
    {
      name: "exit-code",
      summary: { en: "end with 1 if the versions differ", fr: "finir par 1 si les versions diffèrent" },
    },
  ],
  example: "proviso compare HEAD~1 rules",
  async run(call, host) {
    const [older, newer] = await Promise.all(call.operands.map((version) => openVersion(version, call, host)));
    if (older === undefined || newer === undefined) return 2;
    const refused = [older, newer].map((opened, i) => refuseVersion(opened, call.operands[i] ?? "", call, host));
    const [worst] = refused.filter((code) => code !== undefined).toSorted((a, b) => b - a);
    if (worst !== undefined) return worst;
    const comparison = compareVersions(older.workspace, newer.workspace);
    tell(comparison, { older, newer }, call, host);
    return call.has("exit-code") && comparison.changes.length + comparison.scenarios.length > 0 ? 1 : 0;
  },
};

/** A version is a folder or a file of rules; else a git revision of the folder of the rules. */
async function openVersion(version: string, call: Call, host: Host): Promise<OpenedRules> {
  const isPath = version.endsWith(".proviso") || (await host.files.isFolder(version));
  const contents = isPath
    ? await host.files.readFolder(version)
    : await host.files.readRevision(version, call.value("rules") ?? defaultFolder);
  const { sources } = contents;
  return { sources, workspace: openTexts(sources, call, host), unreadable: tellUnreadable([contents], call, host) };
}

/** A version with errors is named before they are told, since both versions have files of the same names. */
function refuseVersion(opened: OpenedRules, version: string, call: Call, host: Host): ExitCode | undefined {
  if (opened.workspace.diagnostics.some(isError)) {
    const words = { en: `The version "${version}" has errors:`, fr: `La version « ${version} » a des erreurs :` };
    host.stderr.write(`${words[call.language]}\n`);
  }
  return refuseUnsound(opened, call, host);
}

function tell(
  comparison: VersionComparison,
  versions: { readonly older: OpenedRules; readonly newer: OpenedRules },
  { format, language }: Call,
  { stdout }: Host,
): void {
  if (format === "text") stdout.write(showComparison(comparison, { language, output: stdout }));
  else stdout.write(`${JSON.stringify(comparisonToJson(comparison, versions, language), undefined, 2)}\n`);
}
