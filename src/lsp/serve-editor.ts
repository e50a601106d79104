import {
  type Connection,
  createConnection,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  ProposedFeatures,
  TextDocuments,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { readFolder } from "../node/read-folder.ts";
import { answerQuestions } from "./answer-questions.ts";
import { offer } from "./capabilities.ts";
import type { Desk } from "./desk.ts";
import { createFileNames } from "./file-names.ts";
import { caseNamed } from "./find-scenario.ts";
import { createPublisher, type Publisher } from "./publisher.ts";
import { type Settings, scenarioIn, settingsFrom } from "./settings.ts";
import { createShelf, type Shelf } from "./shelf.ts";

/** The streams by which an editor speaks with the server. */
export interface EditorStreams {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

/** What is known once the editor has introduced itself. */
interface Session {
  readonly settings: Settings;
  readonly desk: Desk;
  chosen: string | undefined;
}

/**
 * Serves an editor until it says goodbye or closes the stream, which ends the process, as the protocol asks. A message that is
 * not understood is passed over or refused; it never ends the service.
 */
export async function serveEditor({ input, output }: EditorStreams, workingFolder: string): Promise<void> {
  const connection = createConnection(ProposedFeatures.all, input, output);
  const shelf = createShelf();
  let session: Session | undefined;
  const ready = latch<Desk>();
  const publisher = createPublisher(connection, ready.promise);
  connection.onInitialize((params) => {
    session = openSession(params, workingFolder, shelf);
    const { desk } = session;
    void readRules(session, shelf, publisher).then(() => ready.open(desk));
    return offer;
  });
  connection.onInitialized(() => {
    const watchers = [{ globPattern: "**/*.proviso" }];
    // An editor that cannot watch tells nothing of changes on disk; what it saves it has told already.
    connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(() => undefined);
  });
  followDocuments(connection, shelf, publisher, () => session);
  connection.onDidChangeWatchedFiles(() => {
    if (session) void readRules(session, shelf, publisher);
  });
  connection.onDidChangeConfiguration(({ settings }) => {
    const asked = scenarioIn(settings);
    if (session && asked) choose(connection, session, asked.scenario);
  });
  answerQuestions(
    connection,
    () => ready.promise,
    (scenario) => {
      if (session) choose(connection, session, scenario);
    },
  );
  connection.listen();
  await new Promise<void>((ended) => connection.onExit(() => ended()));
}

/** A promise that is kept from outside. */
function latch<T>(): { readonly promise: Promise<T>; open(value: T): void } {
  let open: (value: T) => void = () => undefined;
  const promise = new Promise<T>((resolve) => {
    open = resolve;
  });
  return { promise, open: (value) => open(value) };
}

function openSession(params: InitializeParams, workingFolder: string, shelf: Shelf): Session {
  const settings = settingsFrom(params, workingFolder);
  const session: Session = {
    settings,
    chosen: settings.scenario,
    desk: {
      language: settings.language,
      names: createFileNames(settings.folder),
      workspace: () => shelf.workspace(),
      chosen: () => (session.chosen === undefined ? undefined : caseNamed(shelf.workspace(), session.chosen)),
    },
  };
  return session;
}

/** A folder that is not there has no rules; what is open in the editor is still served. */
async function readRules({ settings }: Session, shelf: Shelf, publisher: Publisher): Promise<void> {
  const contents = await readFolder(settings.rules, settings.folder).catch(() => ({ sources: [] }));
  shelf.read(contents.sources);
  publisher.soon();
}

function followDocuments(
  connection: Connection,
  shelf: Shelf,
  publisher: Publisher,
  session: () => Session | undefined,
): void {
  const documents = new TextDocuments(TextDocument);
  documents.onDidChangeContent(({ document }) => {
    const file = session()?.desk.names.nameOf(document.uri);
    if (file === undefined) return;
    shelf.edit({ file, text: document.getText() });
    publisher.soon();
  });
  documents.onDidClose(({ document }) => {
    const file = session()?.desk.names.nameOf(document.uri);
    if (file === undefined) return;
    shelf.close(file);
    publisher.soon();
  });
  documents.listen(connection);
}

function choose(connection: Connection, session: Session, scenario: string | undefined): void {
  session.chosen = scenario;
  // An editor that does not draw values anew does so with the next change.
  void connection.languages.inlayHint.refresh().catch(() => undefined);
}
