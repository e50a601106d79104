import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import { systemCode } from "../../node/input-problem.ts";
import { pathInside } from "../../node/write-file-atomically.ts";
import { firstPage } from "../first-page.ts";
import { HttpProblem } from "../http-problem.ts";
import type { Route, Site } from "../site.ts";

/** The files of the studio. Those below `assets/` carry a hash in their name and are kept for good; the rest is asked anew. */
export const staticFile: Route = {
  method: "GET",
  path: "/",
  async handle(request, site, rest) {
    const path = rest === "" ? "index.html" : rest;
    const bytes = await read(site.studio, path);
    const body = path === "index.html" ? await pageOf(bytes, request, site) : bytes;
    return new Response(body, {
      headers: {
        "Content-Type": contentTypes[extname(path)] ?? "application/octet-stream",
        "Cache-Control": path.startsWith("assets/") ? "public, max-age=31536000, immutable" : "no-cache",
        "Content-Security-Policy": contentSecurityPolicy,
      },
    });
  },
};

function pageOf(bytes: Uint8Array, { url }: Request, site: Site): Promise<string> {
  return firstPage(new TextDecoder().decode(bytes), new URL(url).searchParams, site);
}

async function read(studio: string, path: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await readFile(await pathInside(studio, path)));
  } catch (error) {
    if (["ENOENT", "EISDIR", "ENOTDIR"].includes(systemCode(error) ?? "")) throw notFound(path);
    throw error;
  }
}

function notFound(path: string): HttpProblem {
  return new HttpProblem(404, "not-found", {
    en: `There is nothing at "/${path}".`,
    fr: `Il n'y a rien à « /${path} ».`,
  });
}

const contentTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".ttf": "font/ttf",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
};

/** Nothing from elsewhere, nothing to elsewhere. The text editor writes its colours as styles and may start workers from blobs. */
const contentSecurityPolicy = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");
