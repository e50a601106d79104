import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { browserPath } from "./browser.ts";
import { draftKept, launchBrowser, openFile, openStudioPage, type StudioPage } from "./studio-page.ts";

/** Milliseconds. The first test may have to build the studio. */
const SLOW = 120_000;

describe.skipIf(!browserPath)("a table in a browser", { timeout: SLOW }, () => {
  let browser: Browser;
  let studio: StudioPage;
  let page: Page;

  beforeAll(async () => {
    browser = await launchBrowser(browserPath ?? "");
  }, SLOW);
  afterAll(async () => {
    await browser.close();
  });
  beforeEach(async () => {
    studio = await openStudioPage(browser);
    page = studio.page;
    await openFile(page, "rent-limits");
    await page.getByRole("radio", { name: "Table" }).click();
    await grid(page).waitFor();
  }, SLOW);
  afterEach(async () => {
    await studio.close();
  });

  test("a cell is changed by keyboard, and taken back", async () => {
    await cell(page, "185.34 EUR per month").click();
    await page.keyboard.press("F2");
    await page.keyboard.press("ControlOrMeta+KeyA");
    await page.keyboard.type("190,5");
    await page.keyboard.press("Enter");
    await draftKept(page, "| france        |   3809.64 EUR per month |   190.5 EUR per month |");
    await page.keyboard.press("ControlOrMeta+KeyZ");
    await cell(page, "185.34 EUR per month").waitFor();
  });

  test("what is typed wrongly is told in a sentence, and Escape leaves the cell as it was", async () => {
    await cell(page, "france").click();
    await page.keyboard.type("franse");
    await page.keyboard.press("Enter");
    await told(page)
      .getByText(/"franse" is not among/)
      .waitFor();
    await page.keyboard.press("Escape");
    await cell(page, "france").waitFor();
  });

  test("a paste with decimal commas and an empty row is shown first, then applied and taken back", async () => {
    await cell(page, "france").click();
    await paste(
      page,
      "France\t3 809,64 €\t200,50 €\r\n\r\nAllemagne\t4 141,51 €\t206,38 €\r\nItalie\tdix\t174,05 €\r\n",
    );
    const strip = page.getByRole("region", { name: "What the paste would do" });
    await strip.getByText("1 changed, 1 the same, 1 empty row skipped, 1 cell not understood").waitFor();
    await strip.getByRole("textbox").fill("3 163,24 €");
    await strip.getByRole("textbox").press("Enter");
    await strip.getByText("1 changed, 2 the same, 1 empty row skipped").waitFor();
    await strip.getByRole("button", { name: "Apply" }).click();
    await draftKept(page, "200.50 EUR per month");
    await cell(page, "200.50 EUR per month").click();
    await page.keyboard.press("ControlOrMeta+KeyZ");
    await cell(page, "185.34 EUR per month").waitFor();
  });

  test("filling down copies the first cell over the selected ones", async () => {
    await cell(page, "185.34 EUR per month").click();
    await page.keyboard.press("Shift+ArrowDown");
    await page.keyboard.press("Shift+ArrowDown");
    await page.keyboard.press("ControlOrMeta+KeyD");
    await cell(page, "185.34 EUR per month").nth(2).waitFor();
  });

  test("a new version copies the last one, which stays as it was", async () => {
    await page.getByRole("button", { name: "Add a version" }).click();
    await page.getByRole("button", { name: "Add", exact: true }).click();
    await page.getByRole("button", { name: /Version/ }).waitFor();
    await draftKept(page, "edition in force from 20");
    await page.getByRole("button", { name: /from 1 January 20\d\d Version/ }).waitFor();
  });

  test("has no accessibility violations, in English on light and in French on dark", async () => {
    await cell(page, "france").click();
    await paste(page, "France\t3 809,64 €\tbeaucoup\r\n");
    await page.locator(".paste-strip").waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole("radio", { name: "French" }).click();
    await page.getByRole("radio", { name: "Sombre" }).click();
    await cell(page, "france").dblclick();
    await page.locator(".sheet-field").waitFor();
    expect(await violations(page)).toEqual([]);
  });
});

function grid(page: Page): Locator {
  return page.getByRole("grid", { name: /^Table/ });
}

function cell(page: Page, text: string): Locator {
  return grid(page).locator(".sheet-cell").filter({ hasText: text });
}

function told(page: Page): Locator {
  return page.locator(".table-telling");
}

/** Pastes as a spreadsheet would let one: a browser without a window has no clipboard to fill from outside. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((words) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", words);
    const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, text);
}

async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"])
    .analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}
// A word mistyped. cspell:ignore franse
