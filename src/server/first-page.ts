import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { parse } from "../../grammar/parse.ts";
import { highlight } from "../language-service/highlight.ts";
import { decodeText } from "../node/decode-text.ts";
import { pathInside } from "../node/write-file-atomically.ts";
import { type Manifest, neededFor } from "./chunks.ts";
import type { Site } from "./site.ts";

/** As many lines as a screen shows, and some more. */
const LINES = 80;

/**
 * The page of the studio as it can be read before any script has run: the text of the file that the address names stands in it,
 * in its colours, and what the room needs is asked for at once.
 */
export async function firstPage(html: string, query: URLSearchParams, site: Site): Promise<string> {
  const room = query.get("room") ?? "write";
  const file = query.get("file");
  const text = room === "write" && file ? await textOf(file, site) : undefined;
  const links = await linksFor(room, site);
  return html
    .replace("</head>", `${links}</head>`)
    .replace('<div id="studio"></div>', `<div id="studio">${text && file ? firstText(file, text) : ""}</div>`);
}

/** The text of a rulebook file; nothing for any other file, or for one that cannot be read. */
async function textOf(file: string, { workingFolder, rules }: Site): Promise<string | undefined> {
  if (!file.endsWith(".proviso")) return undefined;
  try {
    const path = await pathInside(resolve(workingFolder, rules), resolve(workingFolder, file));
    const decoded = decodeText(file, await readFile(path));
    return decoded.ok ? decoded.source.text : undefined;
  } catch {
    return undefined;
  }
}

function firstText(file: string, text: string): string {
  const head = text.split("\n", LINES).join("\n");
  const { language } = parse({ file, text: head }).value;
  let at = 0;
  const pieces: string[] = [];
  for (const { start, end, colour } of highlight(head, language)) {
    pieces.push(
      escaped(head.slice(at, start)),
      `<span class="ink-${colour}">${escaped(head.slice(start, end))}</span>`,
    );
    at = end;
  }
  const body = pieces.join("") + escaped(head.slice(at));
  return `<div class="first-text" data-file="${escaped(file)}"><pre>${body}</pre></div>`;
}

/** What the room's scripts and the rules are fetched by, before the first script asks for them. */
async function linksFor(room: string, site: Site): Promise<string> {
  const manifest = await manifestOf(site);
  const { scripts, styles } = neededFor(manifest, [
    `rooms/${room}/${room}-room.tsx`,
    ...(room === "write" ? [editor] : []),
  ]);
  return [
    ...styles.map((href) => `<link rel="stylesheet" href="./${href}">`),
    ...scripts.map((href) => `<link rel="modulepreload" href="./${href}">`),
    `<link rel="preload" as="fetch" crossorigin href="./api/files">`,
  ].join("");
}

const editor = "monaco/text-editor.tsx";

/** Which file of the built studio needs which; empty where the build left no list. */
async function manifestOf({ studio }: Site): Promise<Manifest> {
  try {
    return JSON.parse(await readFile(resolve(studio, ".vite/manifest.json"), "utf8")) as Manifest;
  } catch {
    return {};
  }
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
