import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { browserPath } from "./browser.ts";
import { draftKept, launchBrowser, openStudioPage, type StudioPage } from "./studio-page.ts";

/** Milliseconds. The first test may have to build the studio. */
const SLOW = 180_000;

/** As many stops of the Tab key as no room has. */
const STOPS = 150;

/* Whoever has no mouse amends a table, has it reviewed and approved, asks a question, and saves. Nothing here is clicked. */
describe.skipIf(!browserPath)("the studio by keyboard alone", { timeout: SLOW }, () => {
  let browser: Browser;
  let studio: StudioPage;
  let page: Page;

  beforeAll(async () => {
    browser = await launchBrowser(browserPath ?? "");
    studio = await openStudioPage(browser, { width: 1280, height: 720 });
    page = studio.page;
  }, SLOW);
  afterAll(async () => {
    await studio.close();
    await browser.close();
  });

  test("the card of keys opens with a question mark and closes with Escape", async () => {
    await tabTo(page.getByRole("tablist", { name: "Rooms" }));
    await page.keyboard.press("?");
    await page.getByRole("heading", { name: "Keys" }).waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("heading", { name: "Keys" }).waitFor({ state: "detached" });
  });

  test("an article is found by its number, with the rule that encodes it", async () => {
    await page.keyboard.press("ControlOrMeta+KeyK");
    await page.getByRole("dialog", { name: "Search" }).getByRole("searchbox").waitFor();
    await page.keyboard.type("rule 16/1.1.2");
    const found = page.getByRole("option", { name: "Rule 16/1.1.2 Household payee" });
    await found.first().waitFor();
    await page.keyboard.press("Escape");
    await found.first().waitFor({ state: "detached" });
  });

  test("a file is found, and its table opened", async () => {
    await page.keyboard.press("ControlOrMeta+KeyK");
    await page.getByRole("dialog", { name: "Search" }).getByRole("searchbox").waitFor();
    await page.keyboard.type("/rent-limits.proviso");
    await page
      .getByRole("option", { name: /^rules.*rent-limits\.proviso File$/ })
      .first()
      .waitFor();
    await tabTo(page.getByRole("listbox", { name: "What was found" }));
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: /rent-limits/ }).waitFor();
    await tabTo(page.getByRole("radio", { name: "Text" }));
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Space");
    await page.getByRole("grid", { name: /^Table/ }).waitFor();
  });

  test("a cell is changed", async () => {
    await tabTo(page.getByRole("grid", { name: /^Table/ }));
    await page.keyboard.press("ControlOrMeta+Home");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("F2");
    await page.keyboard.press("ControlOrMeta+KeyA");
    await page.keyboard.type("3900");
    await page.keyboard.press("Enter");
    await draftKept(page, "3900 EUR per month");
  });

  test("the change is reviewed and approved", async () => {
    await page.keyboard.press("Alt+Digit3");
    await page.getByText("1 table among them").waitFor();
    await tabTo(page.getByRole("tab", { name: "1 Summary" }));
    for (let i = 0; i < 3; i++) await page.keyboard.press("ArrowRight");
    await tabTo(page.getByLabel("Your name"));
    await page.keyboard.type("Reviewer");
    await backTo(page.getByRole("button", { name: /^I approve version/ }));
    await page.keyboard.press("Enter");
    await page.locator(".approval", { hasText: "stands" }).waitFor();
  });

  test("a question is asked, and its first fact told", async () => {
    await page.keyboard.press("Alt+Digit4");
    await tabTo(page.getByRole("searchbox", { name: "What do you want to know?" }));
    await page.keyboard.type("household allowance");
    const choice = page.getByRole("button", { name: /^Household allowance/ }).first();
    await choice.waitFor();
    await tabTo(choice);
    await page.keyboard.press("Enter");
    const needed = page.getByText(/\d+ facts can still change the answer/);
    await needed.waitFor();
    const before = await needed.textContent();
    await tabTo(page.locator("[data-fact='appointment_date'] input"));
    await page.keyboard.type("2010-09-01");
    await page.keyboard.press("Enter");
    await expect.poll(async () => needed.textContent()).not.toBe(before);
  });

  test("what was changed is saved", async () => {
    await page.keyboard.press("ControlOrMeta+KeyS");
    await page
      .locator(".saved-words")
      .getByText(/^Saved at/)
      .waitFor();
    expect(await studio.onDisk("rules/oecd/tables/rent-limits.proviso")).toContain("3900 EUR per month");
  });

  function tabTo(wanted: Locator): Promise<void> {
    return pressUntil("Tab", wanted);
  }

  function backTo(wanted: Locator): Promise<void> {
    return pressUntil("Shift+Tab", wanted);
  }

  /** Goes from stop to stop until the focus is on something, or within it. */
  async function pressUntil(key: string, wanted: Locator): Promise<void> {
    await wanted.first().waitFor();
    for (let stop = 0; stop < STOPS; stop++) {
      if (await wanted.first().evaluate((element) => element.contains(document.activeElement))) return;
      await page.keyboard.press(key);
    }
    throw new Error(`The ${key} key does not reach ${wanted}.`);
  }
});
