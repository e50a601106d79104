import { type ChildProcess, spawn } from "node:child_process";
import { pathToFileURL } from "node:url";

/** A message of the protocol, as far as a test looks at it. */
interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

/** An editor that has started the server as editors do: a process, spoken to over its standard streams. */
export interface Editor {
  /** The address of a file of the folder. */
  uri(file: string): string;
  ask(method: string, params: unknown): Promise<unknown>;
  tell(method: string, params: unknown): void;
  /** Writes bytes as they are, for a client that is broken. */
  write(text: string): void;
  /** The next notification or request of the server that fits; those that came before count too, each once. */
  heard(method: string, fits?: (params: never) => boolean): Promise<unknown>;
  /** How the process ended. */
  readonly ended: Promise<number | null>;
  /** Ends the process, however it is. */
  kill(): void;
}

/** Starts the server over a folder and introduces the editor. Whoever starts it kills it. */
export async function startEditor(folder: string, params: Readonly<Record<string, unknown>> = {}): Promise<Editor> {
  const server = spawn(
    process.execPath,
    ["src/cli/proviso.mjs", "lsp", "--stdio", `--clientProcessId=${process.pid}`],
    {
      stdio: ["pipe", "pipe", "inherit"],
    },
  );
  const editor = speak(server, folder);
  const rootUri = pathToFileURL(folder).href;
  await editor.ask("initialize", { processId: null, rootUri, capabilities: {}, ...params });
  editor.tell("initialized", {});
  return editor;
}

function speak(server: ChildProcess, folder: string): Editor {
  const { stdin, stdout } = server;
  const waiting = new Map<number, (message: Message) => void>();
  const listeners: { hear: (message: Message) => boolean }[] = [];
  const unheard: Message[] = [];
  let lastId = 0;
  const write = (text: string) => void stdin?.write(text);
  const send = (message: object) => {
    const body = JSON.stringify({ jsonrpc: "2.0", ...message });
    write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const receive = (message: Message) => {
    const answered = message.method === undefined && message.id !== undefined ? waiting.get(message.id) : undefined;
    if (answered) return answered(message);
    if (message.id !== undefined) send({ id: message.id, result: null });
    const listener = listeners.findIndex(({ hear }) => hear(message));
    if (listener === -1) unheard.push(message);
    else listeners.splice(listener, 1);
  };
  readMessages(stdout as NodeJS.ReadableStream, receive);
  return {
    uri: (file) => `${pathToFileURL(folder).href}/${file}`,
    write,
    tell: (method, params) => send({ method, params }),
    ask: (method, params) =>
      new Promise((resolve, reject) => {
        const id = ++lastId;
        waiting.set(id, ({ result, error }) => (error ? reject(new Error(error.message)) : resolve(result)));
        send({ id, method, params });
      }),
    heard: (method, fits = () => true) =>
      new Promise((resolve) => {
        const hear = (message: Message) => {
          if (message.method !== method || !fits(message.params as never)) return false;
          resolve(message.params);
          return true;
        };
        const early = unheard.findIndex(hear);
        if (early === -1) listeners.push({ hear });
        else unheard.splice(early, 1);
      }),
    kill: () => void server.kill(),
    ended: new Promise((resolve) => server.once("exit", (code: number | null) => resolve(code))),
  };
}

function readMessages(stream: NodeJS.ReadableStream, receive: (message: Message) => void): void {
  let buffer = Buffer.alloc(0);
  stream.on("data", (chunk: Buffer) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (;;) {
      const end = buffer.indexOf("\r\n\r\n");
      const length = Number(/Content-Length: (\d+)/.exec(buffer.subarray(0, Math.max(0, end)).toString())?.[1] ?? -1);
      if (end === -1 || length === -1 || buffer.length < end + 4 + length) return;
      const body = buffer.subarray(end + 4, end + 4 + length).toString();
      buffer = buffer.subarray(end + 4 + length);
      receive(JSON.parse(body) as Message);
    }
  });
}
