import { existsSync } from "node:fs";
import { join } from "node:path";
import { type ExtensionContext, window, workspace } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";

let client: LanguageClient | undefined;

/** Starts `proviso lsp` for the opened folder. Everything else is the server's. */
export async function activate(context: ExtensionContext): Promise<void> {
  const folder = workspace.workspaceFolders?.[0]?.uri.fsPath;
  const settings = workspace.getConfiguration("proviso");
  const launcher = launcherIn(folder, settings.get("command", ""));
  if (launcher === undefined) {
    void window.showWarningMessage(
      'Proviso was not found in this folder: install the package "proviso", or set "proviso.command".',
    );
    return;
  }
  const run = { module: launcher, args: ["lsp"], transport: TransportKind.stdio };
  client = new LanguageClient("proviso", "Proviso", run, {
    documentSelector: [{ language: "proviso" }],
    initializationOptions: { rules: settings.get("rules", ""), case: settings.get("case", "") },
    synchronize: { configurationSection: "proviso" },
  });
  context.subscriptions.push(client);
  await client.start();
}

/** Ends the server with the editor. */
export async function deactivate(): Promise<void> {
  await client?.stop();
}

/** The launcher named in the settings; else that of the opened repository, or of the package installed there. */
function launcherIn(folder: string | undefined, named: string): string | undefined {
  if (named !== "") return named;
  const launcher = join("src", "cli", "proviso.mjs");
  const places =
    folder === undefined ? [] : [join(folder, launcher), join(folder, "node_modules", "proviso", launcher)];
  return places.find((place) => existsSync(place));
}
