import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { atMost, type Bar } from "../bar.ts";
import { freshPage, type Measured } from "../studio.ts";

/** What has to be fetched: for the first screen of the light rooms, for the text editor, for everything. */
export async function weights(studio: Measured): Promise<readonly Bar[]> {
  const files = await filesOf(studio.built);
  const assets = files.filter((file) => file.startsWith("assets/"));
  const named = (pattern: RegExp) => assets.filter((file) => pattern.test(file));
  return [
    ...(await firstLoad(studio, "ask", "Ask")),
    ...(await firstLoad(studio, "test", "Test")),
    atMost("Monaco, gzip", 900, await gzipped(studio, named(/\/monaco-.*\.js$/)), "KB"),
    atMost("Monaco's worker, gzip", 100, await gzipped(studio, named(/\/text-worker-.*\.js$/)), "KB"),
    atMost("all files for use without a network, brotli", 4, (await packed(studio, files)) / 1024, "MB"),
  ];
}

/** The scripts that a room asks for until it stands still, without the worker, which the page does not wait for. */
async function firstLoad(studio: Measured, room: string, name: string): Promise<readonly Bar[]> {
  const { context, page } = await freshPage(studio, {});
  const scripts = new Set<string>();
  page.on("request", (request) => {
    const path = new URL(request.url()).pathname.slice(1);
    if (path.endsWith(".js") && !/^assets\/(text-)?worker-/.test(path)) scripts.add(path);
  });
  await page.goto(`${studio.address}?room=${room}`, { waitUntil: "networkidle" });
  await context.close();
  const heavy = [...scripts].filter((path) => /monaco|docx|plot|excel/.test(path));
  return [
    atMost(`first scripts of ${name}, gzip`, 250, await gzipped(studio, [...scripts]), "KB"),
    atMost(`of them text editor, charts, Word or Excel, in ${name}`, 0, heavy.length, "files"),
  ];
}

async function filesOf(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length));
}

async function gzipped({ built }: Measured, files: readonly string[]): Promise<number> {
  const bytes = await Promise.all(
    files.map(async (file) => gzipSync(await readFile(built + file), { level: 9 }).length),
  );
  return bytes.reduce((sum, each) => sum + each, 0) / 1024;
}

async function packed({ built }: Measured, files: readonly string[]): Promise<number> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
  const bytes = await Promise.all(
    files.map(async (file) => brotliCompressSync(await readFile(built + file), { params }).length),
  );
  return bytes.reduce((sum, each) => sum + each, 0) / 1024;
}
