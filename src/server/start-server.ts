import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { LARGEST_FILE } from "../node/decode-text.ts";
import { answer } from "./answer.ts";
import { HttpProblem, problemResponse } from "./http-problem.ts";
import { knownRules } from "./known-rules.ts";
import type { Site } from "./site.ts";

/** A server at work. */
export interface RunningServer {
  /** Where to find it: `http://127.0.0.1:4321/`. */
  readonly address: string;
  /** Stops it; resolves when the last connection is closed. */
  close(): Promise<void>;
}

/**
 * Serves a site on loopback, where only this computer reaches it.
 *
 * @param port - 0 takes a free one
 * @throws the system's error, `EADDRINUSE` where the port is taken
 */
export async function startServer(site: Site, port = 0): Promise<RunningServer> {
  const server = createServer((incoming, outgoing) => void respond(incoming, outgoing, site));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  // Whoever opens the page next finds the rules read. A folder that cannot be read is told to the page that asks.
  void knownRules(site)
    .askable()
    .catch(() => undefined);
  return { address: `http://127.0.0.1:${taken}/`, close: () => close(server) };
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/** Carries a request from Node to the standard's objects and the answer back. */
async function respond(incoming: IncomingMessage, outgoing: ServerResponse, site: Site): Promise<void> {
  const response = await toRequest(incoming).then(
    (request) => answer(request, site),
    (error: unknown) => problemResponse(error instanceof HttpProblem ? error : notUnderstood, "en"),
  );
  const body = new Uint8Array(await response.arrayBuffer());
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(incoming.method === "HEAD" ? undefined : body);
}

/** Rejects what the standard's objects do not take, and a body longer than any file may be. */
async function toRequest(incoming: IncomingMessage): Promise<Request> {
  const { method = "GET", url = "/" } = incoming;
  const headers = Object.entries(incoming.headersDistinct).flatMap(([name, values = []]) =>
    values.map((value): [string, string] => [name, value]),
  );
  const body = method === "GET" || method === "HEAD" ? null : await readBody(incoming);
  // Only the path of the address counts; whether the host is ours is judged by its header.
  return new Request(new URL(`http://127.0.0.1${url}`), { method, headers, body });
}

async function readBody(incoming: IncomingMessage): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of incoming as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length <= LARGEST_FILE) chunks.push(chunk);
  }
  if (length > LARGEST_FILE) throw tooLong;
  return new Uint8Array(Buffer.concat(chunks));
}

const tooLong = new HttpProblem(413, "too-large", {
  en: "The text has more than 16 MB. Split the file.",
  fr: "Le texte fait plus de 16 Mo. Scindez le fichier.",
});

const notUnderstood = new HttpProblem(400, "bad-request", {
  en: "The request is not understood.",
  fr: "La demande n'est pas comprise.",
});
