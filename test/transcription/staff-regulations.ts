import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = process.env["PROVISO_SOURCES"];

/** What a test says when it is skipped because the regulations are not at hand. */
export const howToEnable = "set PROVISO_SOURCES to a folder with the Staff Regulations as text to run this";

/**
 * The text of the Staff Regulations with the scales of July 2022, which is no part of the repository; nothing where the
 * environment does not say in which folder it lies. The file is known by what it holds, whatever its name.
 *
 * @throws Error if the folder holds no such text
 */
export function staffRegulations(): string | undefined {
  if (folder === undefined) return undefined;
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => readFileSync(join(folder, name), "utf8"));
  const found = texts.find((text) => text.includes("ANNEX XXIII") && text.includes("scale as from 01/07/2022"));
  if (found === undefined) throw new Error(`No text in "${folder}" holds the salary scales of 1 July 2022.`);
  return found;
}
