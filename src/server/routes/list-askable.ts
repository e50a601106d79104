import { jsonResponse } from "../json-response.ts";
import { knownRules } from "../known-rules.ts";
import type { Route } from "../site.ts";

/** What people can ask for, from the rules on disk, so that a page can offer it before it has read the rules itself. */
export const listAskable: Route = {
  method: "GET",
  path: "/api/askable",
  async handle(_request, site) {
    return jsonResponse({ askable: await knownRules(site).askable() });
  },
};
