import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { browserPath } from "./browser.ts";
import { launchBrowser, openStudioPage, type StudioPage } from "./studio-page.ts";

/** Milliseconds. The first test may have to build the studio. */
const SLOW = 120_000;

/**
 * A married official of grade A3 step 5 in France, appointed in 2010, whose spouse earns nothing: 6 % of 8722.85 is 523.371,
 * paid to the cent.
 */
const ALLOWANCE = /^523[.,]37 EUR (per month|par mois)$/;

describe.skipIf(!browserPath)("the Ask room in a browser", { timeout: SLOW }, () => {
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

  test("the household allowance, in French, with the keyboard alone", async () => {
    await enter(page, { lang: "fr" });
    await page.getByRole("searchbox").focus();
    await page.keyboard.type("menage");
    await tabTo(page, page.getByRole("button", { name: /^Allocation de ménage / }).first());
    await page.keyboard.press("Enter");
    await answerByKeys(page, {
      appointment_date: "1er septembre 2010",
      grade: "A3",
      step: "5",
      duty_country: "France",
      married: "Oui",
      other_dependants: "0",
      spouse_has_gainful_activity: "Non",
      household_change: "Sans changement",
      spouse_employed_by_the_organisations: "Non",
      similar_household_allowance: "0,00 €",
    });
    await soFar(page).getByText(ALLOWANCE).waitFor();
    expect(await page.getByText("Plus rien n'est nécessaire.").isVisible()).toBe(true);
  });

  test("what is not known leaves the rest to be asked, and can be answered at the end", async () => {
    await enter(page, { rule: "household_allowance" });
    const married = field(page, "married");
    await married.getByRole("radio", { name: "I don't know" }).click();
    await goOn(page);
    await page.getByRole("heading", { name: "Questions, page 2" }).waitFor();
    expect(await married.count()).toBe(0);
    await page.getByRole("button", { name: "See the answer" }).click();
    await soFar(page).getByText("Married", { exact: true }).waitFor();
    await page.getByRole("button", { name: "Answer what is still open" }).click();
    await married.waitFor();
  });

  test("going back loses nothing, and a question that no longer matters says so", async () => {
    await enter(page, { rule: "household_allowance" });
    const appointed = field(page, "appointment_date").getByRole("textbox");
    await appointed.fill("1/3/2020");
    await goOn(page);
    await soFar(page)
      .getByText(/another provision governs/)
      .waitFor();
    await page.getByRole("button", { name: "Back", exact: true }).click();
    expect(await appointed.inputValue()).toBe("1 March 2020");
    await field(page, "married").getByText("No longer needed for this answer.").waitFor();
    await appointed.fill("1/3/2010");
    await appointed.press("Tab");
    await field(page, "married")
      .getByText(/^Asked because of/)
      .waitFor();
  });

  test("a day that is none keeps the page, and says what to write", async () => {
    await enter(page, { rule: "household_allowance" });
    const appointed = field(page, "appointment_date").getByRole("textbox");
    await appointed.fill("31/6/2010");
    await goOn(page);
    await page.getByText(/“31\/6\/2010” is no day of the calendar/).waitFor();
    expect(await page.getByRole("heading", { name: "Questions, page 1" }).isVisible()).toBe(true);
  });

  test("a decision that is awaited is named with its authority and may be left to it", async () => {
    await enter(page, { rule: "assistance_loan", on: "2022-09-30" });
    await field(page, "in_financial_distress").getByText("Yes", { exact: true }).click();
    await soFar(page)
      .getByText(/rests with: Secretary general/)
      .waitFor();
    // The largest loan of its kind on that day: 1 143.37 EUR.
    await soFar(page)
      .getByText(/between 0 EUR and 1.143\.37 EUR/)
      .first()
      .waitFor();
    await page.getByRole("radio", { name: /^To be decided by: Secretary general/ }).click();
    await goOn(page);
    await page.getByRole("heading", { name: "The answer", exact: true }).waitFor();
  });

  test("a case becomes a scenario, as a draft in the file of its kind", async () => {
    await enter(page, { rule: "household_allowance" });
    await field(page, "appointment_date").getByRole("textbox").fill("1/3/2020");
    await goOn(page);
    await page.getByRole("button", { name: "Save as scenario" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("What the scenario shows").fill("Appointed in 2020");
    await dialog.getByText("household-allowance.proviso").first().waitFor();
    await dialog.getByRole("button", { name: "Save as scenario" }).click();
    await page.getByText(/^“Appointed in 2020” was added to /).waitFor();
    await page.getByText("1 file with unsaved changes").waitFor();
  });

  test("a case kept on this computer is there on the next visit", async () => {
    await enter(page, { rule: "household_allowance" });
    await field(page, "married").getByText("Yes", { exact: true }).click();
    await page.getByRole("button", { name: "Keep this case" }).click();
    await page.getByLabel("Name of the case").fill("B3, married");
    await page.getByRole("dialog").getByRole("button", { name: "Keep this case" }).click();
    await page.getByText("“B3, married” is kept on this computer.").waitFor();
    await enter(page, {});
    await page.getByRole("button", { name: "B3, married", exact: true }).waitFor();
  });

  test("no barrier in any appearance, and no sideways scrolling on the narrowest screen", async () => {
    for (const appearance of ["Light", "Dark", "High contrast"]) {
      await enter(page, {});
      await page.getByRole("radio", { name: appearance }).click();
      await noBarriers(page, `${appearance}: search`);
      await page
        .getByRole("button", { name: /^Household allowance / })
        .first()
        .click();
      await field(page, "appointment_date").getByRole("textbox").fill("1 Sept 20");
      await field(page, "married").getByText("No", { exact: true }).click();
      await noBarriers(page, `${appearance}: questions`);
      await page.getByRole("button", { name: "See the answer" }).click();
      await page.getByRole("heading", { name: "The answer", exact: true }).waitFor();
      await noBarriers(page, `${appearance}: answer`);
      await page.getByRole("button", { name: "Back", exact: true }).click();
    }
    await page.setViewportSize({ width: 320, height: 640 });
    await field(page, "married").waitFor();
    const wide = await page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll(".ask-room")].map(({ scrollWidth }) => scrollWidth),
    );
    expect(Math.max(...wide)).toBe(320);
  });
});

/** Opens the room as an address says it, with nobody's facts. */
async function enter(page: Page, asked: Readonly<Record<string, string>>): Promise<void> {
  const query = new URLSearchParams({ room: "ask", lang: "en", on: "2022-07-01", ...asked });
  await page.goto(new URL(`/?${query}`, page.url()).href);
  await page
    .locator(asked["rule"] ? ".question-page" : ".ask-choice")
    .first()
    .waitFor();
}

function field(page: Page, fact: string): Locator {
  return page.locator(`.question-page [data-fact="${fact}"]`);
}

function soFar(page: Page): Locator {
  return page.locator(".answer-forming");
}

async function goOn(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Continue" }).click();
}

/** Presses Tab until something has the focus. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("Tab does not lead there.");
}

/** Answers page after page with the keyboard, until nothing is asked any more; what has no answer is left open. */
async function answerByKeys(page: Page, answers: Readonly<Record<string, string>>): Promise<void> {
  for (let asked = 1; asked < 9; asked++) {
    const title = page.getByRole("heading", { name: new RegExp(`^(Questions, page ${asked}|La réponse)$`) });
    await title.waitFor();
    if ((await title.textContent()) === "La réponse") return;
    const facts = await page.locator(".question-page [data-fact]").evaluateAll((fields) => {
      return fields.map((element) => element.getAttribute("data-fact") ?? "");
    });
    for (const fact of facts) if (answers[fact]) await answer(page, field(page, fact), answers[fact]);
    await tabTo(page, page.getByRole("button", { name: "Continuer" }));
    await page.keyboard.press("Enter");
  }
  throw new Error("The questions do not end.");
}

/** Types into what has a line to type in, walks through radio buttons with the arrow keys. */
async function answer(page: Page, asked: Locator, words: string): Promise<void> {
  const input = asked.locator("input:not([type=radio])").first();
  if ((await input.count()) > 0) {
    await tabTo(page, input);
    await page.keyboard.type(words);
    if ((await input.getAttribute("role")) === "combobox") await page.keyboard.press("Enter");
    return;
  }
  const radio = asked.locator("input[type=radio]");
  await tabTo(page, radio.first());
  const labels = await asked.locator("label").allTextContents();
  for (let at = 0; at < labels.indexOf(words); at++) await page.keyboard.press("ArrowDown");
  if (labels.indexOf(words) === 0) await page.keyboard.press("Space");
}

async function noBarriers(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${where}: ${id}: ${nodes.map(({ html }) => html).join("\n")}`)).toEqual([]);
}
