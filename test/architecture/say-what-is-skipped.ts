import { browserPath } from "../end-to-end/browser.ts";

/** What some tests need, whether it is there, and how to provide it. */
const needs = [
  {
    isThere: browserPath !== undefined,
    hint: "Tests in a browser are skipped: no Chromium found. Name one with PROVISO_BROWSER=/path/to/chromium, or install Debian's with apt-get install chromium.",
  },
  {
    isThere: Boolean(process.env["PROVISO_SOURCES"]),
    hint: "Comparisons with the text of the regulations are skipped: name the folder that holds your copy with PROVISO_SOURCES=/path/to/texts.",
  },
  {
    isThere: Boolean(process.env["PROVISO_CASES"]),
    hint: "Comparisons with cases worked by hand are skipped: name their folder with PROVISO_CASES=/path/to/cases.",
  },
  {
    isThere: Boolean(process.env["PROVISO_CONFORMANCE"]),
    hint: "Public test vectors for dates, logic and decimals are skipped: name their folder with PROVISO_CONFORMANCE=/path/to/vectors.",
  },
];

/** Tells, before the tests run, which of them cannot, and how to enable them. Vitest calls it. */
export function setup(): void {
  for (const { isThere, hint } of needs) if (!isThere) process.stdout.write(`! ${hint}\n`);
}
