import { CodeActionKind, type InitializeResult, TextDocumentSyncKind } from "vscode-languageserver/node";
import { engineVersion } from "../workspace/engine-version.ts";
import { commandNames } from "./command-names.ts";
import { legend } from "./features/semantic-tokens.ts";

/** What the server offers, as it tells the editor at the start. */
export const offer: InitializeResult = {
  serverInfo: { name: "proviso", version: engineVersion },
  capabilities: {
    textDocumentSync: TextDocumentSyncKind.Incremental,
    completionProvider: {},
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    renameProvider: { prepareProvider: true },
    documentSymbolProvider: true,
    workspaceSymbolProvider: true,
    foldingRangeProvider: true,
    semanticTokensProvider: { legend, full: true },
    signatureHelpProvider: { triggerCharacters: [" "] },
    documentFormattingProvider: true,
    codeLensProvider: {},
    inlayHintProvider: true,
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorExtract] },
    executeCommandProvider: { commands: Object.values(commandNames) },
    workspace: { workspaceFolders: { supported: false } },
  },
};
