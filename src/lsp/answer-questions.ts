import {
  type Connection,
  MessageType,
  ResponseError,
  ShowMessageNotification,
  type ShowMessageParams,
} from "vscode-languageserver/node";
import { execute } from "./commands.ts";
import { type Desk, told } from "./desk.ts";
import { actionsFor } from "./features/code-actions.ts";
import { lensesOf } from "./features/code-lenses.ts";
import { completions } from "./features/completion.ts";
import { formatting, prepareRename, renameAt } from "./features/editing.ts";
import { hoverAt } from "./features/hover.ts";
import { hintsIn } from "./features/inlay-hints.ts";
import { definitionAt, referencesAt, symbolsFor } from "./features/navigation.ts";
import { tokensOf } from "./features/semantic-tokens.ts";
import { signatureAt } from "./features/signature-help.ts";
import { documentSymbols, foldingRanges } from "./features/structure.ts";

/**
 * Answers every question of the protocol that the server has offered to answer.
 *
 * @param readyDesk - resolves when the folder has been read, so that no answer knows half of it
 */
export function answerQuestions(
  connection: Connection,
  readyDesk: () => Promise<Desk>,
  choose: (scenario: string | undefined) => void,
): void {
  const answered =
    <P, A>(answer: (desk: Desk, params: P) => A) =>
    async (params: P) =>
      answer(await readyDesk(), params);
  connection.onCompletion(answered(completions));
  connection.onHover(answered(hoverAt));
  connection.onSignatureHelp(answered(signatureAt));
  connection.onDefinition(answered(definitionAt));
  connection.onReferences(answered((desk, params) => referencesAt(desk, params, params.context)));
  connection.onPrepareRename(answered(prepareRename));
  connection.onRenameRequest(answered((desk, params) => renameAt(desk, params, params.newName)));
  connection.onWorkspaceSymbol(answered((desk, { query }) => symbolsFor(desk, query)));
  connection.onDocumentSymbol(answered((desk, { textDocument }) => documentSymbols(desk, textDocument)));
  connection.onFoldingRanges(answered((desk, { textDocument }) => foldingRanges(desk, textDocument)));
  connection.languages.semanticTokens.on(answered((desk, { textDocument }) => tokensOf(desk, textDocument)));
  connection.onDocumentFormatting(answered((desk, { textDocument }) => formatting(desk, textDocument)));
  connection.onCodeLens(answered((desk, { textDocument }) => lensesOf(desk, textDocument)));
  connection.languages.inlayHint.on(answered((desk, params) => hintsIn(desk, params.textDocument, params.range)));
  connection.onCodeAction(answered((desk, params) => actionsFor(desk, params.textDocument, params.range)));
  connection.onExecuteCommand(
    answered((desk, { command, arguments: args = [] }) => {
      const done = execute(desk, { choose }, command, args);
      if (done instanceof ResponseError) return done;
      const message: ShowMessageParams = { type: MessageType.Info, message: told(desk, done.sentence) };
      void connection.sendNotification(ShowMessageNotification.type, message);
      return done.answer;
    }),
  );
}
