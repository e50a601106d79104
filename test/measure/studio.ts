import { fileURLToPath } from "node:url";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { makeFresh } from "../../src/cli/make.mjs";
import { startServer } from "../../src/server/start-server.ts";
import { browserPath } from "../end-to-end/browser.ts";
import { launchBrowser } from "../end-to-end/studio-page.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The studio built, served over the rules, and a browser to look at it. */
export interface Measured {
  readonly browser: Browser;
  /** Where the studio is, with a slash at its end. */
  readonly address: string;
  /** The folder of the built studio. */
  readonly built: string;
  close(): Promise<void>;
}

/** How a page is opened to be measured. */
export interface Visit {
  /** What follows the address: `?room=ask`. */
  readonly query: string;
  /** How many times slower than this machine; 1 by default. */
  readonly slowdown?: number;
  readonly width?: number;
  readonly height?: number;
}

/** Builds and serves the studio. @throws where there is no Chromium */
export async function openMeasured(): Promise<Measured> {
  if (!browserPath) throw new Error("There is no Chromium: name one with PROVISO_BROWSER.");
  await makeFresh("studio");
  const built = `${root}dist/studio/`;
  const server = await startServer({ workingFolder: root, rules: "rules", studio: built });
  const browser = await launchBrowser(browserPath);
  return {
    browser,
    address: server.address,
    built,
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/** Opens a page that has never been visited, at the speed asked for, and goes nowhere yet. */
export async function freshPage(
  { browser }: Measured,
  { slowdown = 1, width = 1280, height = 720 }: Omit<Visit, "query">,
): Promise<{ readonly context: BrowserContext; readonly page: Page }> {
  const context = await browser.newContext({ viewport: { width, height }, locale: "en-GB", reducedMotion: "reduce" });
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  if (slowdown > 1) {
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  }
  return { context, page };
}

/** Does something on a page that is opened for it and closed after it. */
export async function onPage<T>(studio: Measured, visit: Visit, work: (page: Page) => Promise<T>): Promise<T> {
  const { context, page } = await freshPage(studio, visit);
  try {
    await page.goto(`${studio.address}${visit.query}`);
    return await work(page);
  } finally {
    await context.close();
  }
}

/** The same thing several times, each on a page of its own. */
export async function times<T>(count: number, work: () => Promise<T>): Promise<readonly T[]> {
  const results: T[] = [];
  for (let i = 0; i < count; i++) results.push(await work());
  return results;
}
