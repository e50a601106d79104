import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readFolder } from "../../src/node/read-folder.ts";
import { formatProvision } from "../../src/rulebook/provision-text.ts";
import { covers } from "../../src/trace/covers.ts";
import { findProvisions } from "../../src/trace/find-provisions.ts";
import { openWorkspace } from "../../src/workspace/open-workspace.ts";

/* The contents of the staff regulations agree with the numbering of a copy of the text. */

const folder = process.env["PROVISO_SOURCES"];
const { sources } = await readFolder("rules/oecd/contents");
const { contents } = openWorkspace(sources).rulebook;
const listed = contents.flatMap((part) => part.listed);

/** Numbered paragraphs and the Tribunal's own rules look like any list in a copy of the text: only people tell them. */
const told = listed.filter(({ provision }) => provision.unit !== "paragraph" && provision.unit !== "rule");

/** The texts of whole parts: what is found in them must be listed. */
const whole = [
  /^Regulation (?:[6-9]|10 bis|1[0-6]|20) /,
  /^Rule (?:[79]|1[0-6]|18|19|20)\//,
  /^Instruction 1(?:0[7-9]|1[0-6]|18|19|20)\//,
  /^Annex (?:I|I bis|XVIII|XIX|XXI|XXII|XXIII) /,
];

test.skipIf(folder === undefined)("every numbered provision of these parts of the text is listed", () => {
  const missing = foundInText().filter(
    ({ name, provision }) =>
      whole.some((part) => part.test(name)) && !listed.some((entry) => covers(entry.provision, provision)),
  );
  const headings = (name: string) =>
    listed.some((entry) => formatProvision(entry.provision, "en").startsWith(`${name}.`));
  expect(missing.map(({ name }) => name).filter((name) => !headings(name))).toEqual([]);
});

test.skipIf(folder === undefined)(
  "what is listed with a number has it in the text, and what is listed without has none",
  () => {
    const found = foundInText();
    const wrong = told.filter(
      ({ provision, withoutNumber }) => found.some((entry) => covers(entry.provision, provision)) === withoutNumber,
    );
    expect(wrong.map(({ provision }) => formatProvision(provision, "en"))).toEqual([]);
  },
);

function foundInText() {
  const [file] = readdirSync(folder as string).filter((name) => name.startsWith("003_"));
  const text = readFileSync(join(folder as string, file as string), "utf8");
  return findProvisions(text).map(({ provision }) => ({ provision, name: formatProvision(provision, "en") }));
}
