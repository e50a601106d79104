import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "vitest";

const folder = process.env["PROVISO_CONFORMANCE"];

/**
 * Registers tests over the cases of a public set of vectors. The vectors are not part of the repository: where the
 * environment does not say in which folder they lie, one skipped test says how to run them.
 */
export function testVectors<Case>(file: string, register: (cases: readonly Case[]) => void): void {
  if (folder === undefined) {
    test.skip(`${file}: set PROVISO_CONFORMANCE to the folder that holds it to run these vectors`, () => {});
    return;
  }
  const { cases } = JSON.parse(readFileSync(join(folder, file), "utf8")) as { readonly cases: readonly Case[] };
  register(cases);
}
