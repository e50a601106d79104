import { readFile } from "node:fs/promises";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Download, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { paragraphsOf, readZip } from "../editor/read-zip.ts";
import { browserPath } from "./browser.ts";
import { launchBrowser, openStudioPage, type StudioPage } from "./studio-page.ts";

/** Milliseconds. The first test may have to build the studio. */
const SLOW = 180_000;

/** Grade A2 step 1 in France, the spouse earning 3 800 EUR: 381.1656 + 3 688.08 - 3 800 = 269.2456, paid as 269.25. */
const INSIDE_THE_BAND = "The spouse earns inside the band";

/** In September 2022 the income of the eve counts; from October the spouse earns 5 000 EUR, above the threshold. */
const PAST_THE_THRESHOLD = "From inside the band past the threshold on the fifteenth";

describe.skipIf(!browserPath)("an answer in the Ask room", { timeout: SLOW }, () => {
  let browser: Browser;
  let studio: StudioPage;
  let page: Page;

  beforeAll(async () => {
    browser = await launchBrowser(browserPath ?? "");
    studio = await openStudioPage(browser);
    page = studio.page;
  }, SLOW);
  afterAll(async () => {
    await studio.close();
    await browser.close();
  });

  test("has its amount, the day its texts took effect, and its steps with their articles", async () => {
    await ask(page, INSIDE_THE_BAND);
    await page.locator(".answer-amount").getByText("269.25 EUR per month").waitFor();
    await page.getByText("on 1 September 2022 · as it stands since 1 July 2022").waitFor();
    expect(await page.locator(".answer-steps li").count()).toBe(3);
    await page.locator(".answer-steps .provision").getByText("Rule 16/1.1.1 a)").first().waitFor();
    await page.getByText("in one sentence").click();
    await page
      .locator(".answer-one-sentence")
      .getByText(/Household allowance: 269.25 EUR per month on 1 September/)
      .waitFor();
    await page.getByText("in full").click();
    await page.locator(".answer-card").getByRole("button", { name: "Show every step" }).click();
    await page
      .getByRole("treegrid", { name: "Why" })
      .getByText(/Household threshold: 4.069\.2456/)
      .first()
      .waitFor();
    await page.getByText("in steps").click();
  });

  test("tells what comes out under the other options of the readings it leans on", async () => {
    await page.getByText("Read as “Total only”: 269.2456 EUR per month").waitFor();
  });

  test("finds to the cent where another income changes it", async () => {
    await fold(page, "What if?");
    await page.getByRole("img", { name: /Spouse earned income from 0 EUR per month to 7.600 EUR per month/ }).waitFor();
    const thresholds = page.locator(".thresholds li");
    await thresholds.getByText(/From 4.069\.25 EUR per month: no entitlement/).waitFor();
    expect(await thresholds.count()).toBe(2);
    await fold(page, "What if?");
  });

  test("becomes a French letter in Word, with what was filled in", async () => {
    await fold(page, "Letter or attestation");
    await page.getByRole("radiogroup", { name: "Language of the document" }).getByText("French").click();
    await page.getByRole("textbox", { name: "Addressee" }).fill("Camille Durand");
    await page.locator(".letter-preview").getByText("Camille Durand").waitFor();
    const file = await saved(page, "Save as Word file");
    const words = paragraphsOf(file).map((paragraph) => paragraph.words);
    expect(words).toContain(
      "Allocation de ménage : 269,25 EUR par mois (deux cent soixante-neuf euros et vingt-cinq centimes par mois)",
    );
    expect(words).toContain("À l’attention de\u00a0: Camille Durand");
    expect(readZip(file).get("word/styles.xml")).toContain("fr-FR");
  });

  test("is printed as the letter and nothing else, in its own language", async () => {
    await page.emulateMedia({ media: "print" });
    const sheet = page.locator(".print-only");
    await sheet.getByText("Madame, Monsieur,", { exact: true }).waitFor();
    expect(await sheet.locator("article").getAttribute("lang")).toBe("fr");
    expect(await page.locator(".studio").isVisible()).toBe(false);
    await page.emulateMedia({ media: "screen" });
    expect(await sheet.isVisible()).toBe(false);
    await fold(page, "Letter or attestation");
  });

  test("is kept as a receipt and computed again from it", async () => {
    await fold(page, "Receipt");
    const file = await saved(page, "Save the receipt");
    const receipt = JSON.parse(Buffer.from(file).toString("utf8"));
    expect(receipt).toMatchObject({
      rule: "household_allowance",
      on: "2022-09-01",
      readings: { rounding: "per_component" },
    });
    const chooser = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "Open a receipt" }).click();
    await (await chooser).setFiles({ name: "receipt.json", mimeType: "application/json", buffer: Buffer.from(file) });
    await page.getByText("The rules are the same, and so is the answer.").waitFor();
    await fold(page, "Receipt");
  });

  test.each(["Light", "Dark", "High contrast"])(
    "is accessible, all parts open, in the appearance %s",
    async (appearance) => {
      await page.getByRole("radio", { name: appearance }).click();
      for (const part of ["Why not?", "What if?", "Over time", "Letter or attestation", "Advanced"])
        await open(page, part);
      await page.locator(".thresholds").waitFor();
      await page.locator(".why-not-when").waitFor();
      const { violations } = await new AxeBuilder({ page })
        .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"])
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join("\n")}`)).toEqual([]);
    },
  );

  test("says why not, and from which day time alone makes it so", async () => {
    await page.getByRole("button", { name: "Ask something else" }).click();
    await ask(page, PAST_THE_THRESHOLD);
    await page.locator(".answer-amount").getByText("134.62 EUR per month").waitFor();
    await open(page, "Why not?");
    await page.getByRole("button", { name: /Another outcome/ }).click();
    await page.getByRole("option", { name: "Spouse earns the threshold (exception)" }).click();
    await page.getByText(/From 1 October 2022 it decides by itself/).waitFor();
  });
});

/** Takes the case of a scenario in hand and asks for the household allowance. */
async function ask(page: Page, scenario: string): Promise<void> {
  await page.getByRole("tab", { name: "Ask" }).click();
  await page.getByRole("button", { name: /^Case: / }).click();
  const choice = page.getByRole("dialog", { name: "Choose a case" });
  await choice.getByRole("searchbox").fill(scenario);
  await choice
    .getByRole("option", { name: new RegExp(`^${scenario}`) })
    .first()
    .click();
  await page.locator(".ask-field input").fill("household allowance");
  await page
    .getByRole("button", { name: /^Household allowance/ })
    .first()
    .click();
  await page.locator(".answer-amount").waitFor();
}

/** Opens a part of the answer, or closes it. */
async function fold(page: Page, title: string): Promise<void> {
  await page.getByRole("button", { name: title, exact: true }).click();
}

async function open(page: Page, title: string): Promise<void> {
  const button = page.getByRole("button", { name: title, exact: true });
  if ((await button.getAttribute("aria-expanded")) !== "true") await button.click();
}

/** The file that a button hands to the browser. */
async function saved(page: Page, button: string): Promise<Uint8Array> {
  const download: Promise<Download> = page.waitForEvent("download");
  await page.getByRole("button", { name: button }).click();
  return new Uint8Array(await readFile(await (await download).path()));
}
