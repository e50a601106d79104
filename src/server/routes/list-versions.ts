import { InputError } from "../../node/input-problem.ts";
import { listRevisions } from "../../node/read-revision.ts";
import { jsonResponse } from "../json-response.ts";
import type { Route } from "../site.ts";

/** The latest revisions of the rules, newest first; none where the folder has no history. */
export const listVersions: Route = {
  method: "GET",
  path: "/api/versions",
  async handle(_request, { rules, workingFolder }) {
    const versions = await listRevisions(rules, workingFolder).catch((error: unknown) => {
      if (error instanceof InputError && error.problem.code === "not-a-repository") return [];
      throw error;
    });
    return jsonResponse({ versions });
  },
};
