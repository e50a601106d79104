import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { browserPath } from "./browser.ts";
import {
  draftKept,
  launchBrowser,
  openFile,
  openStudioPage,
  type StudioPage,
  savedWords,
  typeOver,
  undo,
} from "./studio-page.ts";

/** Milliseconds. The first test may have to build the studio. */
const SLOW = 120_000;

/** Grade A3 step 5 in France, which this scenario is paid by. */
const FRANCE = "rules/oecd/tables/salary-scales/france.proviso";
const SCENARIO = "Married, spouse without a gainful activity";

describe.skipIf(!browserPath)("the studio in a browser", { timeout: SLOW }, () => {
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
  }, SLOW);
  afterEach(async () => {
    await studio.close();
  });

  test("a wrong amount fails a scenario, the explanation shows it, and taking it back mends it", async () => {
    await allPass(page);
    await openFile(page, "france");
    await typeOver(page, "8722.85", "8822.85");
    await page.getByRole("button", { name: "Failing only" }).click();
    await scenario(page, "fails").click();
    await page.getByRole("button", { name: "Show every step" }).click();
    const reasons = page.getByRole("treegrid", { name: "Why" });
    await reasons
      .getByText(/8.822\.85 EUR/)
      .first()
      .waitFor();
    await undo(page);
    await allPass(page);
    await reasons
      .getByText(/8.722\.85 EUR/)
      .first()
      .waitFor();
  });

  test("what fails is marked beside the scenario in the text, with a word", async () => {
    await openFile(page, "household-allowance");
    await typeOver(page, "523.37 EUR", "523.38 EUR");
    await page.locator(".glyph-fail").first().waitFor();
    await page.locator(".view-lines").getByText("fails").first().waitFor();
  });

  test("saving writes the text to disk and says so", async () => {
    await openFile(page, "france");
    await typeOver(page, "8722.85", "8722.86");
    await savedWords(page).getByText("1 file with unsaved changes").waitFor();
    await page.keyboard.press("ControlOrMeta+KeyS");
    await savedWords(page)
      .getByText(/^Saved at/)
      .waitFor();
    expect(await studio.onDisk(FRANCE)).toContain("8722.86");
  });

  test("unsaved work outlives a closed tab, and can be given up", async () => {
    await openFile(page, "france");
    await typeOver(page, "8722.85", "8722.99");
    await savedWords(page).getByText("1 file with unsaved changes").waitFor();
    await draftKept(page, "8722.99");
    await page.close();
    const again = await studio.visitAgain();
    await again.getByText(/Your unsaved work of .* in france.proviso was brought back/).waitFor();
    await again
      .locator(".view-lines")
      .getByText(/8722\.99/)
      .waitFor();
    await again.getByRole("button", { name: "Go back to the saved text" }).click();
    await savedWords(again).getByText("All changes saved").waitFor();
    await again
      .locator(".view-lines")
      .getByText(/8722\.85/)
      .waitFor();
  });

  test("a file changed on disk meanwhile is not overwritten unasked", async () => {
    await openFile(page, "france");
    await typeOver(page, "8722.85", "8722.99");
    await studio.writeOnDisk(FRANCE, (await studio.onDisk(FRANCE)).replace("13646.96", "13646.97"));
    await page.keyboard.press("ControlOrMeta+KeyS");
    await page.getByText("“france.proviso” was changed on disk").waitFor();
    expect(await studio.onDisk(FRANCE)).not.toContain("8722.99");
    await page.getByRole("button", { name: "Save my text over it" }).click();
    await savedWords(page)
      .getByText(/^Saved at/)
      .waitFor();
    expect(await studio.onDisk(FRANCE)).toContain("8722.99");
  });

  test("French changes the interface, the checks and the explanations", async () => {
    await openFile(page, "household-allowance");
    await typeOver(page, "523.37 EUR", "523.38 EUR");
    await typeOver(page, "married is yes", "maried is yes");
    await page.getByRole("radio", { name: "French" }).click();
    await page.getByRole("tab", { name: "Rédiger" }).waitFor();
    await page.getByRole("grid", { name: "Contrôles" }).getByText("Erreur").first().waitFor();
    await page.getByRole("button", { name: "Échecs seulement" }).click();
    await page.getByRole("row", { name: "Marié, conjoint sans activité lucrative, échoue" }).click();
    await page
      .getByRole("treegrid", { name: "Pourquoi" })
      .getByText(/Allocation de ménage/)
      .first()
      .waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("fr");
  });

  test("a mistake is listed in plain words, and choosing it goes to its place", async () => {
    await openFile(page, "household-allowance");
    await typeOver(page, "married is yes", "maried is yes");
    const checks = page.getByRole("grid", { name: "Checks" });
    await checks
      .locator(".check-message")
      .getByText(/maried/)
      .first()
      .click();
    await page.locator(".monaco-editor.focused").waitFor();
    await page.locator(".squiggly-error").first().waitFor();
    await checks
      .getByRole("button", { name: /^Repair/ })
      .first()
      .click();
    await allPass(page);
  });

  test.each(["Write", "Review"])("the %s room is accessible in both appearances", async (room) => {
    await allPass(page);
    await page.getByRole("tab", { name: room }).click();
    for (const appearance of ["Light", "Dark"]) {
      await page.getByRole("radio", { name: appearance }).click();
      const { violations } = await new AxeBuilder({ page })
        .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"])
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join("\n")}`)).toEqual([]);
    }
  });
});

async function allPass(page: Page): Promise<void> {
  await page.getByText(/^All \d+ scenarios pass$/).waitFor();
}

function scenario(page: Page, word: "passes" | "fails") {
  return page.getByRole("grid", { name: "Scenarios" }).getByRole("row", { name: `${SCENARIO}, ${word}` });
}
