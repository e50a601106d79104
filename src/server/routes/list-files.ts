import { InputError } from "../../node/input-problem.ts";
import { type FolderContents, readFolder } from "../../node/read-folder.ts";
import { jsonResponse } from "../json-response.ts";
import type { Route, Site } from "../site.ts";
import { versionOf } from "../version-of.ts";

/** Every rulebook file with its text and version, and the files that could not be read. */
export const listFiles: Route = {
  method: "GET",
  path: "/api/files",
  async handle(_request, site) {
    const { sources, problems } = await read(site);
    const files = sources.map(({ file, text }) => ({ file, text, version: versionOf(text) }));
    return jsonResponse({ folder: site.rules, files, problems });
  },
};

/** A folder of rules that is not there yet is an empty one: the first file saved makes it. */
async function read({ rules, workingFolder }: Site): Promise<FolderContents> {
  try {
    return await readFolder(rules, workingFolder);
  } catch (error) {
    if (error instanceof InputError && error.problem.code === "not-found") return { sources: [], problems: [] };
    throw error;
  }
}
