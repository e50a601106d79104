import { readFile } from "node:fs/promises";
import { relative, resolve } from "node:path";
import { decodeText } from "../../node/decode-text.ts";
import { InputError, systemCode } from "../../node/input-problem.ts";
import { pathInside, writeFileAtomically } from "../../node/write-file-atomically.ts";
import { fromInputProblem, HttpProblem } from "../http-problem.ts";
import { jsonResponse } from "../json-response.ts";
import type { Route, Site } from "../site.ts";
import { versionOf } from "../version-of.ts";

/**
 * Saves the body as the text of a rulebook file. `If-Match` names the version that the author began from, and
 * `If-None-Match: *` says that the file is new; where the disk says otherwise nothing is saved, and the answer (409) holds
 * the text on disk.
 */
export const saveFile: Route = {
  method: "PUT",
  path: "/api/files/",
  async handle(request, site, file) {
    const path = pathInRules(file, site);
    const text = await textOf(request, file);
    return inTurn(async () => {
      const current = await textOnDisk(site, path, file);
      assertExpected(request, current, file);
      await writeFileAtomically(resolve(site.workingFolder, site.rules), path, text);
      const version = versionOf(text);
      return jsonResponse({ file, version }, current === undefined ? 201 : 200, { ETag: `"${version}"` });
    });
  },
};

/** The path below the folder of rules; only visible `.proviso` files are the studio's to write. */
function pathInRules(file: string, { workingFolder, rules }: Site): string {
  const isHidden = file.split(/[\\/]/).some((part) => part.startsWith(".") && part !== "..");
  if (!file.endsWith(".proviso") || isHidden) {
    throw new HttpProblem(403, "not-a-rulebook-file", {
      en: `"${file}" is not a .proviso file; the studio saves nothing else.`,
      fr: `« ${file} » n'est pas un fichier .proviso ; le studio n'enregistre rien d'autre.`,
    });
  }
  return relative(resolve(workingFolder, rules), resolve(workingFolder, file));
}

async function textOf(request: Request, file: string): Promise<string> {
  const decoded = decodeText(file, new Uint8Array(await request.arrayBuffer()));
  if (!decoded.ok) throw fromInputProblem(decoded.problem);
  return decoded.source.text;
}

/** The text on disk; absent where there is no such file. */
async function textOnDisk({ workingFolder, rules }: Site, path: string, file: string): Promise<string | undefined> {
  const root = resolve(workingFolder, rules);
  try {
    const decoded = decodeText(file, await readFile(await pathInside(root, path)));
    // Bytes that are no text can be saved over: nothing the author began from is lost.
    return decoded.ok ? decoded.source.text : "";
  } catch (error) {
    if (error instanceof InputError || systemCode(error) !== "ENOENT") throw error;
    return undefined;
  }
}

function assertExpected(request: Request, current: string | undefined, file: string): void {
  const [match, noneMatch] = [request.headers.get("if-match"), request.headers.get("if-none-match")];
  if (match === null && noneMatch !== "*") {
    throw new HttpProblem(428, "version-required", {
      en: `Say which version of "${file}" you began from (If-Match), or that it is new (If-None-Match: *).`,
      fr: `Indiquez de quelle version de « ${file} » vous êtes parti (If-Match), ou qu'il est nouveau (If-None-Match: *).`,
    });
  }
  const version = current === undefined ? undefined : versionOf(current);
  const isExpected = match === null ? version === undefined : version !== undefined && match === `"${version}"`;
  if (isExpected) return;
  throw new HttpProblem(
    409,
    "changed-on-disk",
    {
      en: `"${file}" was changed or removed on disk meanwhile; nothing was saved.`,
      fr: `« ${file} » a été modifié ou supprimé sur le disque entre-temps ; rien n'a été enregistré.`,
    },
    { members: { file, ...(version !== undefined && { version, text: current }) } },
  );
}

let last: Promise<unknown> = Promise.resolve();

/** One saving at a time, so that no other comes between looking at the version on disk and writing. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const result = last.then(work);
  last = result.catch(() => undefined);
  return result;
}
