import { readRevision } from "../../node/read-revision.ts";
import { jsonResponse } from "../json-response.ts";
import type { Route } from "../site.ts";

/** The rules as they were in a revision. */
export const readVersion: Route = {
  method: "GET",
  path: "/api/versions/",
  async handle(_request, { rules, workingFolder }, revision) {
    const { sources, problems } = await readRevision(revision, rules, workingFolder);
    return jsonResponse({ version: revision, files: sources, problems });
  },
};
