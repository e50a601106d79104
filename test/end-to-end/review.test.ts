import { readFile } from "node:fs/promises";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { browserPath } from "./browser.ts";
import { launchBrowser, openFile, openStudioPage, type StudioPage, typeOver } from "./studio-page.ts";

/** Milliseconds. The first test may have to build the studio. */
const SLOW = 120_000;

/*
 * The household rate goes from 6 % to 5 %. The scenario of the married A3 step 5 in France has a salary of 8 722.85 EUR:
 * 6 % is 523.371, paid as 523.37; 5 % is 436.1425, paid as 436.14; the month changes by 87.23.
 */
describe.skipIf(!browserPath)("reviewing a change of a rate", { timeout: SLOW }, () => {
  let browser: Browser;
  let studio: StudioPage;
  let page: Page;

  beforeAll(async () => {
    browser = await launchBrowser(browserPath ?? "");
    studio = await openStudioPage(browser);
    page = studio.page;
    await openFile(page, "02-household-allowance");
    await typeOver(page, "shall be 6 %", "shall be 5 %");
    await page.getByRole("tab", { name: "Review" }).click();
  }, SLOW);
  afterAll(async () => {
    await studio.close();
    await browser.close();
  });

  test("the summary counts what changes in meaning, and which scenarios come out otherwise", async () => {
    await page.getByText("1 rule changes in meaning").waitFor();
    await page.getByText("0 in wording only").waitFor();
    await page.getByText(/\d+ answers of scenarios come out otherwise/).waitFor();
  });

  test("Who shows the people, the spread and the amount worked out by hand", async () => {
    await tab("2 Who");
    await page.getByText(/cases come out otherwise; these are the scenarios/).waitFor();
    await page.getByRole("table", { name: "Change in a month" }).waitFor();
    const row = page
      .getByRole("table", { name: "Largest changes" })
      .getByRole("row", { name: /^Married, spouse without/ });
    await row.getByText("523.37 EUR per month").waitFor();
    await row.getByText("436.14 EUR per month").waitFor();
    await row.getByText("\u221287.23 EUR per month").waitFor();
  });

  test("both explanations stand side by side, and the person can be kept as a scenario", async () => {
    await page.getByRole("button", { name: "Why: Married, spouse without a gainful activity" }).click();
    await page
      .getByRole("region", { name: "before" })
      .getByText(/523\.37 EUR per month/)
      .first()
      .waitFor();
    await page
      .getByRole("region", { name: "now" })
      .getByText(/436\.14 EUR per month/)
      .first()
      .waitFor();
    await page.getByRole("button", { name: "Keep as scenario" }).first().click();
    await page.getByText("Kept as a scenario.").waitFor();
    await page.getByText("2 files with unsaved changes").waitFor();
  });

  test("a file of people is put to both versions, and wrong rows are told", async () => {
    const facts = "2010-09-01,france,A3,5,yes,[],0,no,0 EUR,no,unchanged";
    const heads =
      "name,on,appointment_date,duty_country,grade,step,married,children,other_dependants,spouse_has_gainful_activity,similar_household_allowance,spouse_employed_by_the_organisations,household_change";
    const rows = ["Ada", "Bo"].map((name) => `${name},2022-09-01,${facts}`);
    const text = [heads, ...rows, `Cy,yesterday,${facts}`].join("\n");
    await page.getByText("People of a file").click();
    const choosing = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "Choose a file …" }).click();
    await (await choosing).setFiles({ name: "people.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
    await page.getByText("All of people.csv has been read.").waitFor();
    // Twice the difference worked out above.
    await page.getByText("Together: \u2212174.46 EUR per month.").waitFor();
    await page.getByText(/Line 4: "yesterday" is not a date/).waitFor();
    await page.getByRole("button", { name: "Back to the cases" }).click();
  });

  test("the change is tracked in words, and the amending text is there in both languages", async () => {
    await tab("3 Changes");
    await page.locator(".tracked del", { hasText: "6 %" }).waitFor();
    await page.locator(".tracked ins", { hasText: "5 %" }).waitFor();
    await page.getByText("In Rule 16/1.1 (Household rate), replace “6 %” by “5 %”.").waitFor();
    await page.getByRole("radio", { name: "French" }).click();
    await page
      .getByText("À la règle 16/1.1 (Taux de l'allocation de ménage), remplacer « 6 % » par « 5 % ».")
      .waitFor();
    await page.getByRole("radio", { name: "Anglais" }).click();
  });

  test("a Word file comes with the changes", async () => {
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: "Word file with tracked changes" }).click();
    const saved = await saving;
    expect(saved.suggestedFilename()).toBe("proposal.docx");
    expect((await readFile(await saved.path())).subarray(0, 2).toString()).toBe("PK");
  });

  test("old and new stand side by side, and as a table", async () => {
    await page.getByRole("radio", { name: "Side by side" }).click();
    await page.locator(".monaco-diff-editor .line-insert").first().waitFor();
    await page.getByRole("radio", { name: "Table" }).click();
    await page.getByRole("row", { name: /Household rate.*6 %.*5 %/ }).waitFor();
    await page.getByRole("radio", { name: "Tracked changes" }).click();
  });

  test("an approval outlives other words, and falls away with the meaning", async () => {
    await tab("4 Talk");
    await page.getByLabel("Your name").fill("Reviewer");
    await page.getByRole("button", { name: "I approve version 2" }).click();
    await page.locator(".approval", { hasText: "stands" }).waitFor();
    await amend("Taux de l'allocation de ménage", "Taux de ménage");
    await page.locator(".approval", { hasText: "only words have changed" }).waitFor();
    await amend("shall be 5 %", "shall be 4 %");
    await page.locator(".approval", { hasText: "has fallen away" }).waitFor();
  });

  test("a remark stays on a later visit, and says so when its words are gone", async () => {
    await tab("3 Changes");
    await page.getByRole("button", { name: "Comment: Household rate" }).click();
    await page.getByLabel("What you want to say").fill("From which month?");
    await page.getByRole("button", { name: "Say it" }).click();
    const thread = page.locator(".thread", { hasText: "From which month?" });
    await thread.waitFor();
    expect(await thread.getByText("no longer there").count()).toBe(0);
    await amend("shall be 4 %", "shall be 6 %");
    await amend("Taux de ménage", "Taux de l'allocation de ménage");
    await thread.getByText("What this is about is no longer there.").waitFor();
  });

  test("every tab is reached by the keyboard, and accessible in every appearance", async () => {
    await amend("shall be 6 %", "shall be 5 %");
    await tab("1 Summary");
    for (const name of ["1 Summary", "2 Who", "3 Changes", "4 Talk"]) {
      expect(await page.getByRole("tab", { name, selected: true }).count()).toBe(1);
      for (const appearance of ["Light", "Dark", "Contrast"]) await allAccessible(appearance);
      await page.getByRole("tab", { name }).focus();
      await page.keyboard.press("ArrowRight");
    }
  });

  async function tab(name: string): Promise<void> {
    await page.getByRole("tab", { name, exact: true }).click();
  }

  async function amend(words: string, instead: string): Promise<void> {
    await page.getByRole("tab", { name: "Write" }).click();
    await openFile(page, "02-household-allowance");
    await typeOver(page, words, instead);
    await page.getByRole("tab", { name: "Review" }).click();
  }

  async function allAccessible(appearance: string): Promise<void> {
    await page.getByRole("radio", { name: new RegExp(appearance, "i") }).click();
    const { violations } = await new AxeBuilder({ page })
      .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join("\n")}`)).toEqual([]);
  }
});
