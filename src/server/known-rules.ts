import { readFolder } from "../node/read-folder.ts";
import { type Askable, askable } from "../workspace/askable.ts";
import { openWorkspace, type Workspace } from "../workspace/open-workspace.ts";
import type { Site } from "./site.ts";
import { versionOf } from "./version-of.ts";

/** What a server keeps in mind of the rules it serves. */
export interface KnownRules {
  /** What people can ask for; worked out anew when a file changed. */
  askable(): Promise<readonly Askable[]>;
}

const known = new WeakMap<Site, KnownRules>();

/** What is known of the rules of a site: read when first asked for, and again only what changed. */
export function knownRules(site: Site): KnownRules {
  const found = known.get(site) ?? readingRules(site);
  known.set(site, found);
  return found;
}

function readingRules({ rules, workingFolder }: Site): KnownRules {
  let workspace: Workspace | undefined;
  let state = "";
  let offered: readonly Askable[] = [];
  return {
    askable: async () => {
      const { sources } = await readFolder(rules, workingFolder);
      const now = versionOf(sources.map(({ file, text }) => `${file}\n${text}`).join("\n"));
      if (now === state) return offered;
      workspace = openWorkspace(sources, workspace);
      offered = askable(workspace.rulebook);
      state = now;
      return offered;
    },
  };
}
