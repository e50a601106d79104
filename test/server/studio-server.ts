import { request } from "node:http";
import { onTestFinished } from "vitest";
import { startServer } from "../../src/server/start-server.ts";
import { temporaryFolder } from "../node/temporary-folder.ts";

/** A real server over a folder with these files below `rules/`, stopped when the test ends. */
export async function studioServer(files: Readonly<Record<string, string | Uint8Array>> = {}) {
  const workingFolder = temporaryFolder(files);
  const studio = temporaryFolder({
    "index.html": "<!doctype html><title>Studio</title>",
    "assets/app-1f7a.js": "export {};",
    "assets/words.bin": "x",
  });
  const server = await startServer({ workingFolder, rules: "rules", studio });
  onTestFinished(() => server.close());
  const ask = (path: string, init: RequestInit = {}) => fetch(new URL(path, server.address), init);
  const save = (file: string, body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string>) =>
    ask(`/api/files/${file}`, { method: "PUT", body, headers });
  return { workingFolder, studio, server, ask, save };
}

/** Sends a request as `fetch` would not: with any host, path and method. Resolves to the status. */
export function askRaw(
  address: string,
  { path = "/", method = "GET", headers = {} }: { path?: string; method?: string; headers?: Record<string, string> },
): Promise<number> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on("error", reject)
      .end();
  });
}
