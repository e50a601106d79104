import { readdirSync } from "node:fs";
import { readFolder } from "../../src/node/index.ts";
import type { GivenFact, Key } from "../../src/rulebook/rulebook.ts";
import { openWorkspace } from "../../src/workspace/open-workspace.ts";

/** Every rulebook of the repository, read as its users read it. */
export async function everyRulebook() {
  const folders = readdirSync("rules", { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return Promise.all(
    folders.map(async ({ name }) => ({ name, workspace: openWorkspace((await readFolder(`rules/${name}`)).sources) })),
  );
}

/** Facts without those that are said to be unknown: leaving a fact out says the same. */
export function told(facts: ReadonlyMap<Key, GivenFact>): ReadonlyMap<Key, GivenFact> {
  const known = [...facts].filter(([, given]) => given.kind !== "unknown");
  return new Map(
    known.map(([key, given]) => [
      key,
      given.kind === "records" ? { ...given, records: given.records.map(told) } : given,
    ]),
  );
}
