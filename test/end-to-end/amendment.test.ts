import { mkdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { paragraphsOf } from "../editor/read-zip.ts";
import { browserPath } from "./browser.ts";
import { draftKept, launchBrowser, openFile, openStudioPage, type StudioPage, typeOver } from "./studio-page.ts";

/** Milliseconds. The first test may have to build the studio. */
const SLOW = 180_000;

/*
 * An amendment from the morning to the letter. The ceiling of the installation allowance in France, with expatriation, goes from
 * 7 234 EUR to 7 300 EUR on 1 July 2022, and posts of less than four years get the basic amount alone. The expatriate A4 from
 * another zone has 75 % more for the move: 7 234 x 1.75 = 12 659.50 before. With the amendment, renewals to 36 months give 7 300;
 * renewals to 60 months give 7 300 x 1.75 = 12 775.
 */
const CASE = "An expatriate A4 from another zone";

/** The editor indents each line as the one before it. */
const EXCEPTION = `  except where posts_of_less_than_four_years
  en Posts of less than four years
fr Postes de moins de quatre ans
under Rule 16/4.2
when length_with_renewals is less than 48 months
shall be basic_installation_amount

not encoded`;

describe.skipIf(!browserPath)("an amendment, from the ceiling to the letter", { timeout: SLOW }, () => {
  let browser: Browser;
  let studio: StudioPage;
  let page: Page;

  beforeAll(async () => {
    browser = await launchBrowser(browserPath ?? "");
    studio = await openStudioPage(browser, { width: 1280, height: 800 });
    page = studio.page;
  }, SLOW);
  afterAll(async () => {
    await studio.close();
    await browser.close();
  });

  test("a ceiling changes in a table from a day on, and the past stays", async () => {
    await openFile(page, "installation-ceilings");
    await page.getByRole("radio", { name: "Table" }).click();
    await page.getByRole("button", { name: "Add a version" }).click();
    await page.getByRole("dialog", { name: "Add a version" }).getByRole("spinbutton").first().click();
    await page.keyboard.type("01072022");
    await page.getByRole("button", { name: "Add", exact: true }).click();
    await page.getByRole("button", { name: /from 1 July 2022 Version/ }).waitFor();
    const ceiling = page.getByRole("gridcell", { name: "7234 EUR", exact: true });
    await ceiling.click();
    await page.keyboard.type("7 300");
    await page.keyboard.press("Enter");
    await page.getByRole("gridcell", { name: "7300 EUR", exact: true }).waitFor();
    await page.getByRole("radio", { name: "Text" }).click();
    await draftKept(page, "edition in force from 2022-07-01");
  });

  test("an exception is added to the rule, with what it cites, and no check objects", async () => {
    await openFile(page, "10-installation-allowance");
    await typeOver(page, "not encoded", EXCEPTION, "insert");
    await page.getByRole("button", { name: "Tidy layout" }).click();
    await draftKept(page, "\n    shall be basic_installation_amount\n\nnot encoded\n");
    await page.getByText(/^Checks \(5\)$/).waitFor();
  });

  test("the scenarios that change say so", async () => {
    await page.getByText(/^\d+ of 1912 fail$/).waitFor();
    await page.getByRole("button", { name: "Failing only" }).click();
    await page.getByRole("row", { name: `${CASE}, fails` }).click();
    const answer = page.locator(".answer-fails", { hasText: "Installation allowance" });
    await answer.getByText(/12659\.50|12.659\.50/).waitFor();
    await answer.getByText(/is 7.?300 EUR/).waitFor();
    await answer.click();
    await picture(page, "write");
  });

  test("a scenario of the amendment is made through the form", async () => {
    await takeCase(page, CASE);
    await page.getByRole("tab", { name: "Test", exact: true }).click();
    await page.getByRole("button", { name: "New scenario" }).click();
    await page.getByRole("button", { name: "Begin with the case in hand" }).click();
    const form = page.locator(".case-form");
    await chooseRule(page, "Installation allowance");
    const renewals = form.getByRole("textbox", { name: /with the renewals|Length with renewals/ });
    await renewals.fill("60");
    await renewals.press("Tab");
    await form
      .getByText(/12.775(\.00)? EUR/)
      .first()
      .waitFor();
    await form.getByRole("textbox", { name: "What the article says" }).fill("12775 EUR");
    await form.getByRole("textbox", { name: "Title in English" }).fill("A long post after the amendment");
    await form.getByRole("textbox", { name: "Title in French" }).fill("Un long poste après la modification");
    await form.getByRole("textbox", { name: /^Provision/ }).fill("Rule 16/4.2");
    await form.getByRole("button", { name: "Keep as a scenario" }).click();
    await form.getByText("Kept as a scenario.").waitFor();
    await picture(page, "test");
  });

  test("the review tells what changed against the version in force", async () => {
    await page.getByRole("tab", { name: "Review", exact: true }).click();
    await page.getByRole("button", { name: /Compare the text on screen with/ }).click();
    await page.getByRole("option", { name: /Rules in force on 1 July 2022/ }).click();
    await page.getByText(/rules? changes? in meaning/).waitFor();
    await page.getByText(/answers of scenarios come out otherwise/).waitFor();
    await page.getByRole("tab", { name: "3 Changes", exact: true }).click();
    await page
      .getByRole("row", { name: /7.?234 EUR.*7.?300 EUR/ })
      .first()
      .waitFor();
    await page
      .locator(".tracked ins", { hasText: /less than four years/i })
      .first()
      .waitFor();
    await picture(page, "review");
  });

  test("the letter goes out in French, with the new amount and its reasons", async () => {
    await takeCase(page, "A long post after the amendment");
    await page.getByRole("tab", { name: "Ask", exact: true }).click();
    await page.getByRole("searchbox", { name: "What do you want to know?" }).fill("installation allowance");
    await page
      .getByRole("button", { name: /^Installation allowance/ })
      .first()
      .click();
    await page
      .locator(".answer-amount")
      .getByText(/12.775(\.00)? EUR/)
      .waitFor();
    await picture(page, "ask");
    await page.getByRole("button", { name: "Letter or attestation", exact: true }).click();
    await page.getByRole("radiogroup", { name: "Language of the document" }).getByText("French").click();
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save as Word file" }).click();
    const file = new Uint8Array(await readFile(await (await saving).path()));
    const words = paragraphsOf(file).map((paragraph) => paragraph.words);
    expect(words.some((line) => /^Indemnité d.installation : 12.775(,00)? EUR/.test(line))).toBe(true);
  });
});

async function takeCase(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: /^Case: / }).click();
  const choice = page.getByRole("dialog", { name: "Choose a case" });
  await choice.getByRole("searchbox").fill(name);
  await choice.getByRole("option", { name }).first().click();
  await page.getByRole("button", { name: `Case: ${name}` }).waitFor();
}

async function chooseRule(page: Page, label: string): Promise<void> {
  const choice = page.locator(".case-form").getByRole("combobox", { name: /What is asked/ });
  await choice.fill(label);
  await page.getByRole("option").first().getByText(label).waitFor();
  await page.getByRole("option").first().click();
}

/** A picture for the README, where pictures are asked for. */
async function picture(page: Page, room: string): Promise<void> {
  if (!process.env["PROVISO_PICTURES"]) return;
  const folder = new URL("../../editor/pictures/", import.meta.url);
  await mkdir(folder, { recursive: true });
  await page.mouse.move(0, 0);
  await page.screenshot({ path: fileURLToPath(new URL(`${room}.png`, folder)) });
}
