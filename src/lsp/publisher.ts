import type { Connection } from "vscode-languageserver/node";
import type { Desk } from "./desk.ts";
import { diagnosticsOf } from "./features/diagnostics.ts";

/** Tells the editor what is wrong, when typing has paused. */
export interface Publisher {
  /** Something has changed. */
  soon(): void;
}

/** How long typing must pause, in milliseconds. */
const pause = 80;

/**
 * Sends each file's diagnostics when they differ from those sent before; a file that is gone has none.
 *
 * @param desk - kept when the folder has been read: half of it would have errors that are none
 */
export function createPublisher(connection: Connection, desk: Promise<Desk>): Publisher {
  const sent = new Map<string, string>();
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const publish = async () => {
    const current = await desk;
    const { sources } = current.workspace();
    const gone = [...sent.keys()].filter((file) => !sources.some((source) => source.file === file));
    for (const file of gone) send(current, file, []);
    for (const source of sources) send(current, source.file, diagnosticsOf(current, source));
  };
  const send = ({ names }: Desk, file: string, diagnostics: ReturnType<typeof diagnosticsOf>) => {
    const now = JSON.stringify(diagnostics);
    if ((sent.get(file) ?? "[]") === now) return;
    sent.set(file, now);
    void connection.sendDiagnostics({ uri: names.uriOf(file), diagnostics });
  };
  return {
    soon: () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => void publish(), pause);
    },
  };
}
