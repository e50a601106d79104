import { atMost, type Bar, p95 } from "../bar.ts";
import { freshPage, type Measured, times } from "../studio.ts";

/** As many visits as a 95th percentile wants. */
const VISITS = 20;

/** How long it takes, from nothing, until one can ask, read and write, on a machine four times slower. */
export async function opening(studio: Measured): Promise<readonly Bar[]> {
  const ask = await times(VISITS, () => until(studio, "?room=ask&lang=en", [".ask-choice"]));
  const write = await times(VISITS, () =>
    until(studio, `?room=write&lang=en&file=${FILE}`, [
      ".first-text pre, .text-face pre, .view-line",
      ".monaco-editor textarea, .monaco-editor .native-edit-context",
    ]),
  );
  const at = (place: number) => p95(write.map((moments) => (moments[place] ?? Number.NaN) / 1000));
  return [
    atMost("Ask usable, 4 times slower, first visit", 1.5, p95(ask.map(([moment = Number.NaN]) => moment / 1000)), "s"),
    atMost("Write: text readable, 4 times slower, first visit", 1, at(0), "s"),
    atMost("Write: text can be changed, 4 times slower, first visit", 2.5, at(1), "s"),
  ];
}

const FILE = "rules/oecd/title-4/02-household-allowance.proviso";

/** When each of these was first on screen, milliseconds after the page was asked for. */
async function until(studio: Measured, query: string, selectors: readonly string[]): Promise<readonly number[]> {
  const { context, page } = await freshPage(studio, { slowdown: 4 });
  await page.addInitScript(watchFor, selectors);
  await page.goto(`${studio.address}${query}`);
  await page.waitForFunction(
    (count) => window.seenAt?.filter((moment) => moment > 0).length === count,
    selectors.length,
  );
  const moments = await page.evaluate(() => window.seenAt ?? []);
  await context.close();
  return moments;
}

/** Runs in the page: looks at every frame whether something is there. */
function watchFor(selectors: readonly string[]): void {
  const seen = selectors.map(() => 0);
  window.seenAt = seen;
  const look = () => {
    selectors.forEach((selector, i) => {
      if (!seen[i] && document.querySelector(selector)) seen[i] = performance.now();
    });
    if (seen.includes(0)) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

declare global {
  interface Window {
    /** When each thing watched for was first on screen, 0 for not yet. */
    seenAt?: number[];
  }
}
