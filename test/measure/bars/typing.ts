import type { Page } from "playwright-core";
import { atMost, type Bar, p95 } from "../bar.ts";
import { type Measured, onPage } from "../studio.ts";

/** How long a letter takes from the key to the screen. */
export async function typing(studio: Measured): Promise<readonly Bar[]> {
  return [
    atMost("key to letter, p95", 50, await keyToLetter(studio, 1), "ms"),
    atMost("key to letter, p95, 4 times slower", 100, await keyToLetter(studio, 4), "ms"),
  ];
}

const LETTERS = "the allowance is paid from the first day of the month in which";

function keyToLetter(studio: Measured, slowdown: number): Promise<number> {
  const query = "?room=write&lang=en&file=rules/oecd/title-4/02-household-allowance.proviso";
  return onPage(studio, { query, slowdown }, async (page) => {
    await page.locator(".monaco-editor .view-line").first().waitFor();
    await page.locator(".summary-pass").waitFor();
    await page.locator(".monaco-editor .view-lines").first().click();
    await page.keyboard.press("ControlOrMeta+End");
    await page.keyboard.type("\n# ");
    await listen(page);
    for (const letter of LETTERS) await page.keyboard.type(letter, { delay: 40 });
    return p95(await page.evaluate(() => window.letterTimes ?? []));
  });
}

/** Runs in the page: measures from each key to the frame that shows its letter. */
async function listen(page: Page): Promise<void> {
  await page.evaluate(() => {
    const letterTimes: number[] = [];
    window.letterTimes = letterTimes;
    addEventListener(
      "keydown",
      ({ timeStamp }) =>
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          // A message is handled once the frame is drawn.
          port1.onmessage = () => letterTimes.push(performance.now() - timeStamp);
          port2.postMessage(undefined);
        }),
      true,
    );
  });
}

declare global {
  interface Window {
    letterTimes?: number[];
  }
}
