import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { browserPath } from "./browser.ts";
import { launchBrowser, openStudioPage, type StudioPage, savedWords } from "./studio-page.ts";

/** Milliseconds. The first test may have to build the studio. */
const SLOW = 180_000;

/** Holds the first scenario of the sheet of the household allowance. */
const FIRST = "rules/oecd/scenarios/basic-family-allowance.proviso";

describe.skipIf(!browserPath)("the Test room in a browser", { timeout: SLOW }, () => {
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
    page.setDefaultTimeout(60_000);
    await openSheet(page);
  }, SLOW);
  afterEach(async () => {
    await studio.close();
  });

  test("a cell typed over by keys fails, and the expectation is mended with a reason that is kept", async () => {
    await sheet(page).focus();
    await page.keyboard.press("ControlOrMeta+Home");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.type("500");
    await page.keyboard.press("Enter");
    await page.getByText("35 scenarios, 1 fails").waitFor();
    await page.keyboard.press("ArrowUp");
    await page.getByRole("button", { name: "The rule is wrong" }).waitFor();
    await page.getByRole("button", { name: "The expectation was wrong" }).click();
    await page.getByLabel(/Why was the expectation wrong/).fill("Read from an old scale");
    await page.getByRole("button", { name: "Correct the expectation" }).click();
    await page.getByText("35 scenarios, all pass").waitFor();
    await page.keyboard.press("ControlOrMeta+KeyS");
    await savedWords(page)
      .getByText(/^Saved at/)
      .waitFor();
    expect(await studio.onDisk(FIRST)).toMatch(/note Expectation corrected, was .*: Read from an old scale/);
  });

  test("a red answer leads to the line of the rules", async () => {
    await sheet(page).focus();
    await page.keyboard.press("ControlOrMeta+Home");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.type("500");
    await page.keyboard.press("Enter");
    await page.getByText("35 scenarios, 1 fails").waitFor();
    await page.keyboard.press("ArrowUp");
    await page.getByRole("button", { name: "The rule is wrong" }).click();
    await page.getByRole("heading", { level: 1, name: /02-household-allowance\.proviso/ }).waitFor();
  });

  test("pasted cases are understood cell by cell, and those that are whole are kept in one step", async () => {
    await page.getByRole("button", { name: "Paste cases" }).click();
    await page.getByLabel(/Paste the cells here/).fill(cases);
    await page.getByText("2 of 3 cases are understood whole.").waitFor();
    await page.getByText(/Row 4, Grade:/).waitFor();
    await page.getByRole("button", { name: "Keep 2 cases as scenarios" }).click();
    await page.getByText("37 scenarios").waitFor();
    await sheet(page).getByText("Pasted, single").waitFor();
    await page.keyboard.press("ControlOrMeta+KeyZ");
    await page.getByText("35 scenarios, all pass").waitFor();
  });

  test("a missing case is kept with a click and waits to be confirmed", async () => {
    await page.getByRole("tab", { name: "Missing cases" }).click();
    await page
      .getByRole("button", { name: /^Keep, to be confirmed/ })
      .first()
      .click();
    await page.getByText("36 scenarios").waitFor();
    await page.getByText("to confirm", { exact: true }).first().waitFor();
  });

  test("a scenario is made through the form", async () => {
    await page.getByRole("button", { name: "New scenario" }).click();
    const form = page.getByRole("complementary", { name: "The case" });
    await form.getByRole("heading", { name: "What the rules give" }).waitFor();
    await form.getByLabel("Title in English").fill("Nothing is known");
    await form.getByLabel("Title in French").fill("Rien n’est connu");
    await form.getByRole("button", { name: "Keep as a scenario" }).click();
    await form.getByText("Type what the article says, or confirm").waitFor();
    await form.getByText("I have compared the result with the article").click();
    await form.getByRole("button", { name: "Keep as a scenario" }).click();
    await form.getByText("Kept as a scenario.").waitFor();
    await page.getByText("36 scenarios, all pass").waitFor();
  });

  test("every part is accessible in all three appearances, in French too", async () => {
    await page.getByRole("radio", { name: "French" }).click();
    await page
      .getByRole("tab", { name: "Essayer" })
      .or(page.getByRole("tab", { name: "Tester" }))
      .waitFor();
    await page.getByText("35 scénarios, tout réussit").waitFor();
    for (const name of ["Clair", "Sombre", "Contraste élevé"]) {
      await page.getByRole("radio", { name }).click();
      expect(await violations(page)).toEqual([]);
    }
  });
});

const cases = [
  "Scenario\tOn\tAppointment date\tGrade\tMarried\tChildren",
  "Pasted, single\t30/09/2022\t2018-03-01\tA2\tno\t",
  "Pasted, married\t2022-09-15\t2018-03-01\tA3\tyes\t",
  "Pasted, no such grade\t2022-09-15\t2018-03-01\tA99\tyes\t",
].join("\n");

function sheet(page: Page) {
  return page.getByRole("grid", { name: /^(Scenarios|Scénarios) : ?|^Scenarios: / });
}

async function openSheet(page: Page): Promise<void> {
  await page.getByRole("tab", { name: "Test", exact: true }).click();
  await page.getByLabel("Find by rule, provision, file or words").fill("household allowance");
  await page
    .getByRole("row", { name: /^Household allowance, 35/ })
    .first()
    .click();
  await page.getByText("35 scenarios, all pass").waitFor();
}

async function violations(page: Page): Promise<readonly string[]> {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
  const found = await new AxeBuilder({ page }).withTags(tags).analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
}
