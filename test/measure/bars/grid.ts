import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { parse } from "../../../grammar/parse.ts";
import { tableGap } from "../../../src/check/checks/table-gap.ts";
import { tableOverlap } from "../../../src/check/checks/table-overlap.ts";
import { resolve } from "../../../src/rulebook/resolve.ts";
import { startServer } from "../../../src/server/start-server.ts";
import { atMost, type Bar, p95 } from "../bar.ts";
import { largeTable } from "../large-table.ts";
import { type Measured, onPage } from "../studio.ts";

const ROWS = 1_000;
const COLUMNS = 14;

/** How a table of a thousand rows of fourteen columns scrolls, is changed, pasted and checked. */
export async function grid(studio: Measured): Promise<readonly Bar[]> {
  return [
    ...(await withLargeTable(studio, 1, (page) => measureGrid(page))),
    ...(await withLargeTable(studio, 4, async (page) => [
      atMost("grid: scroll frame, p95, 4 times slower", 33, await scrollFrames(page), "ms"),
    ])),
    atMost("grid: gaps and overlaps, p95", 100, p95(findings()), "ms"),
  ];
}

/** The bars of a page that shows the large table as a grid. */
async function measureGrid(page: Page): Promise<readonly Bar[]> {
  return [
    atMost("grid: scroll frame, p95", 20, await scrollFrames(page), "ms"),
    atMost("grid: one edit to paint, p95", 50, await editToPaint(page), "ms"),
    atMost(`grid: paste of ${ROWS * COLUMNS} cells to preview, p95`, 250, await pasteToPreview(page), "ms"),
  ];
}

async function withLargeTable<T>(studio: Measured, slowdown: number, work: (page: Page) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "proviso-grid-"));
  await mkdir(join(folder, "rules/large"), { recursive: true });
  await writeFile(join(folder, "rules/large/large.proviso"), largeTable(ROWS, COLUMNS));
  const server = await startServer({ workingFolder: folder, rules: "rules", studio: studio.built });
  try {
    const query = "?room=write&lang=en&file=rules/large/large.proviso";
    return await onPage({ ...studio, address: server.address }, { query, slowdown }, async (page) => {
      await page.getByRole("radio", { name: "Table" }).click();
      await page.locator('[data-at="0 0"]').click();
      // The worker is done with the scenarios, of which there are none, and checks nothing more.
      await page
        .locator(".checks")
        .getByText(/Nothing uses|No problems/)
        .first()
        .waitFor();
      return await work(page);
    });
  } finally {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** From one frame to the next while the rows go by, four or so a frame. */
async function scrollFrames(page: Page): Promise<number> {
  const frames = await page.evaluate(
    () =>
      new Promise<number[]>((done) => {
        const sheet = document.querySelector(".sheet");
        const times: number[] = [];
        let last = performance.now();
        const step = (now: number) => {
          times.push(now - last);
          last = now;
          sheet?.scrollBy(0, 120);
          if (times.length < 150) requestAnimationFrame(step);
          else done(times.slice(5));
        };
        requestAnimationFrame(step);
      }),
  );
  await page.locator(".sheet").evaluate((sheet) => sheet.scrollTo(0, 0));
  return p95(frames);
}

/** From the key that puts a cell in to the frame that shows it. */
async function editToPaint(page: Page): Promise<number> {
  await page.locator('[data-at="0 3"]').click();
  await page.evaluate(() => {
    const times: number[] = [];
    window.editTimes = times;
    addEventListener(
      "keydown",
      ({ key, timeStamp }) => {
        if (key !== "Enter") return;
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          // A message is handled once the frame is drawn.
          port1.onmessage = () => times.push(performance.now() - timeStamp);
          port2.postMessage(undefined);
        });
      },
      true,
    );
  });
  for (let i = 0; i < 20; i++) {
    await page.keyboard.type(`${20_000 + i}`);
    await page.keyboard.press("Enter");
    await page
      .locator(`[data-at="${i} 3"]`)
      .getByText(`${20_000 + i}`)
      .waitFor();
  }
  return p95(await page.evaluate(() => window.editTimes ?? []));
}

/** From a paste to the strip that says what it would do, types read and the cells shown. */
async function pasteToPreview(page: Page): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < 20; run++) {
    const lines = Array.from({ length: ROWS }, (_, row) =>
      Array.from({ length: COLUMNS }, (_, i) => (i === 0 ? `${row + 1}` : `${row + 1}${i}${run},5`)).join("\t"),
    );
    await page.keyboard.press("ControlOrMeta+Home");
    await page.locator('[data-at="0 0"]:focus').waitFor();
    times.push(await page.evaluate(pasteInPage, lines.join("\n")));
    await page.keyboard.press("Escape");
    await page.locator(".paste-strip").waitFor({ state: "detached" });
  }
  return p95(times);
}

/** Runs in the page: pastes and waits for the frame that shows the preview. */
function pasteInPage(text: string): Promise<number> {
  const clipboardData = new DataTransfer();
  clipboardData.setData("text/plain", text);
  const began = performance.now();
  document.activeElement?.dispatchEvent(
    new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
  );
  return new Promise((done) => {
    const look = () => {
      if (document.querySelector(".paste-strip")) done(performance.now() - began);
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

/** How long the checks of gaps and overlaps take over the table, as the worker runs them; each time on rows read anew. */
function findings(): readonly number[] {
  return Array.from({ length: 20 }, (_, run) => {
    const text = largeTable(ROWS, COLUMNS).replace("  other keys unknown\n", "").replace("Grand", `Grand ${run}`);
    const { value: rulebook } = resolve([parse({ file: "large.proviso", text }).value]);
    const began = performance.now();
    for (const check of [tableGap, tableOverlap]) check.run(rulebook, () => undefined);
    return performance.now() - began;
  });
}

declare global {
  interface Window {
    editTimes?: number[];
  }
}
