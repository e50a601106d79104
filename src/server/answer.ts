import type { Language } from "../../grammar/source.ts";
import { InputError } from "../node/input-problem.ts";
import { guard } from "./guard.ts";
import { fromInputProblem, HttpProblem, problemResponse } from "./http-problem.ts";
import { packed } from "./packed.ts";
import { listAskable } from "./routes/list-askable.ts";
import { listFiles } from "./routes/list-files.ts";
import { listVersions } from "./routes/list-versions.ts";
import { readVersion } from "./routes/read-version.ts";
import { saveFile } from "./routes/save-file.ts";
import { staticFile } from "./routes/static-file.ts";
import type { Route, Site } from "./site.ts";

/** Every route; of those whose path fits, the longest path answers. */
const routes: readonly Route[] = [listFiles, listAskable, saveFile, listVersions, readVersion, staticFile];

/** Answers a request. It never throws: what goes wrong becomes problem details. */
export async function answer(request: Request, site: Site): Promise<Response> {
  try {
    guard(request);
    const path = decodePath(new URL(request.url).pathname);
    const route = chooseRoute(request.method, path);
    return packed(request, withDefaults(await route.handle(request, site, path.slice(route.path.length))));
  } catch (error) {
    return withDefaults(problemResponse(asProblem(error), languageOf(request)));
  }
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    throw new HttpProblem(400, "bad-address", {
      en: "The address holds a percent sign that stands for nothing.",
      fr: "L'adresse contient un signe pour cent qui ne représente rien.",
    });
  }
}

/** @throws {HttpProblem} 404 below `/api/` for an address that is none; 405 for a method that is none there */
function chooseRoute(method: string, path: string): Route {
  const here = routes.filter((route) => (route.path.endsWith("/") ? path.startsWith(route.path) : path === route.path));
  const longest = Math.max(...here.map((route) => route.path.length));
  const fitting = here.filter((route) => route.path.length === longest);
  if (longest === 1 && path.startsWith("/api/")) {
    throw new HttpProblem(404, "not-found", {
      en: `There is nothing at "${path}".`,
      fr: `Il n'y a rien à « ${path} ».`,
    });
  }
  const found = fitting.find((route) => route.method === (method === "HEAD" ? "GET" : method));
  if (found) return found;
  const allow = fitting.map((route) => (route.method === "GET" ? "GET, HEAD" : route.method)).join(", ");
  const words = { en: `"${path}" answers only to ${allow}.`, fr: `« ${path} » ne répond qu'à ${allow}.` };
  throw new HttpProblem(405, "method-not-allowed", words, { headers: { Allow: allow } });
}

/** What was not foreseen is told without its inside, which may hold paths of the machine. */
function asProblem(error: unknown): HttpProblem {
  if (error instanceof HttpProblem) return error;
  if (error instanceof InputError) return fromInputProblem(error.problem);
  const words = {
    en: "The server could not answer because of a fault of its own.",
    fr: "Le serveur n'a pas pu répondre par sa propre faute.",
  };
  return new HttpProblem(500, "internal", words);
}

function languageOf(request: Request): Language {
  return /^fr\b/i.test(request.headers.get("accept-language") ?? "") ? "fr" : "en";
}

function withDefaults(response: Response): Response {
  if (!response.headers.has("Cache-Control")) response.headers.set("Cache-Control", "no-store");
  response.headers.set("X-Content-Type-Options", "nosniff");
  response.headers.set("Referrer-Policy", "no-referrer");
  response.headers.set("Cross-Origin-Resource-Policy", "same-origin");
  return response;
}
