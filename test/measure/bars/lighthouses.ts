import lighthouse, { desktopConfig } from "lighthouse";
import { browserPath } from "../../end-to-end/browser.ts";
import { launchBrowser } from "../../end-to-end/studio-page.ts";
import { atLeast, atMost, type Bar } from "../bar.ts";
import type { Measured } from "../studio.ts";

/** What Lighthouse makes of the four rooms on a desktop, and of Ask on a telephone. */
export async function lighthouses(studio: Measured): Promise<readonly Bar[]> {
  const port = 9300 + (process.pid % 500);
  const browser = await launchBrowser(browserPath ?? "", [`--remote-debugging-port=${port}`]);
  try {
    const found: Bar[] = [];
    for (const room of ["write", "test", "review", "ask"]) found.push(...(await desktop(studio, port, room)));
    const { performance } = await scores(`${studio.address}?room=ask`, port, "mobile");
    return [...found, atLeast("Lighthouse performance, Ask, telephone", 90, performance)];
  } finally {
    await browser.close();
  }
}

async function desktop(studio: Measured, port: number, room: string): Promise<readonly Bar[]> {
  const { performance, accessibility, practices, paint, shift } = await scores(
    `${studio.address}?room=${room}`,
    port,
    "desktop",
  );
  return [
    atLeast(`Lighthouse performance, ${room}, desktop`, 95, performance),
    atLeast(`Lighthouse accessibility, ${room}`, 100, accessibility),
    atLeast(`Lighthouse best practices, ${room}`, 95, practices),
    atMost(`largest paint, ${room}`, 2, paint / 1000, "s"),
    atMost(`layout shift, ${room}`, 0.05, shift, ""),
  ];
}

async function scores(address: string, port: number, kind: "desktop" | "mobile") {
  const flags = {
    port,
    onlyCategories: ["performance", "accessibility", "best-practices"],
    logLevel: "error",
  } as const;
  const run = await lighthouse(
    address,
    { ...flags, onlyCategories: [...flags.onlyCategories] },
    kind === "desktop" ? desktopConfig : undefined,
  );
  const result = run?.lhr;
  const score = (name: string) => Math.round((result?.categories[name]?.score ?? 0) * 100);
  return {
    performance: score("performance"),
    accessibility: score("accessibility"),
    practices: score("best-practices"),
    paint: result?.audits["largest-contentful-paint"]?.numericValue ?? Number.NaN,
    shift: result?.audits["cumulative-layout-shift"]?.numericValue ?? Number.NaN,
  };
}
