import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { scaleCountries } from "./countries.ts";
import { scaleFile } from "./scale-file.ts";
import { howToEnable, staffRegulations } from "./staff-regulations.ts";
import { transcribe } from "./transcribe.ts";

const folder = fileURLToPath(new URL("../../rules/oecd/tables/salary-scales/", import.meta.url));
const text = staffRegulations();

if (text === undefined) {
  test.skip(`the salary scales are what the transcriber reads: ${howToEnable}`, () => {});
} else {
  test.each(scaleCountries)("the file of $name is what the transcriber reads", async (country) => {
    const file = `${folder}${country.name.replaceAll("_", "-")}.proviso`;
    await expect(scaleFile(country, transcribe(text, country))).toMatchFileSnapshot(file);
  });
}
