import type { Page } from "playwright-core";
import { atMost, type Bar, p95 } from "../bar.ts";
import { type Measured, onPage } from "../studio.ts";

const QUERY = "?room=write&lang=en&file=rules/oecd/title-4/02-household-allowance.proviso";
const ROUNDS = 20;

/** How long after the last key the checks of the whole rulebook, and the scenarios, are as they must be. */
export async function checking(studio: Measured): Promise<readonly Bar[]> {
  const { checks, scenarios } = await onPage(studio, { query: QUERY }, async (page) => {
    await page.locator(".summary-pass").waitFor();
    await page.locator(".monaco-editor .view-lines").first().click();
    const found = { checks: [] as number[], scenarios: [] as number[] };
    for (let round = 0; round < ROUNDS; round++) await changeAndBack(page, found);
    return found;
  });
  return [
    atMost("last key to checks of all rules, pause of 60 ms included, p95", 300, p95(checks), "ms"),
    atMost("scenarios that an edit can touch run again after the checks, p95", 300, p95(scenarios), "ms"),
  ];
}

/** Breaks a word and mends it: one more check, then one less; both are timed. */
async function changeAndBack(
  page: Page,
  found: { readonly checks: number[]; readonly scenarios: number[] },
): Promise<void> {
  await page.keyboard.press("ControlOrMeta+End");
  await page.evaluate(watchPanels);
  await page.keyboard.type("x");
  await page.waitForFunction(() => (window.panelTimes?.scenarios ?? 0) > 0);
  await page.evaluate(watchPanels);
  await page.keyboard.press("Backspace");
  await page.waitForFunction(() => (window.panelTimes?.scenarios ?? 0) > 0);
  const times = await page.evaluate(() => window.panelTimes);
  if (!times) return;
  found.checks.push(times.checks);
  found.scenarios.push(times.scenarios - times.checks);
}

/** Runs in the page: when the panel of checks and the summary of scenarios next change, counted from the next key. */
function watchPanels(): void {
  const times = { checks: 0, scenarios: 0 };
  window.panelTimes = times;
  let key = 0;
  addEventListener("keydown", ({ timeStamp }) => (key = timeStamp), { capture: true, once: true });
  const observer = new MutationObserver((changes) => {
    const within = (selector: string) =>
      changes.some(({ target }) => (target instanceof Element ? target : target.parentElement)?.closest(selector));
    const now = performance.now() - key;
    if (!times.checks && within(".checks")) times.checks = now;
    if (times.checks && document.querySelector(".summary-pass, .summary-fail")) times.scenarios ||= now;
    if (times.scenarios) observer.disconnect();
  });
  observer.observe(document.body, { subtree: true, childList: true, characterData: true });
}

declare global {
  interface Window {
    panelTimes?: { checks: number; scenarios: number };
  }
}
