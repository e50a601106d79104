import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { atMost, type Bar } from "../bar.ts";
import { type Measured, onPage } from "../studio.ts";

/** What axe finds against WCAG 2.2 AA in every room, in both languages and every appearance. */
export async function accessibility(studio: Measured): Promise<readonly Bar[]> {
  const found: Bar[] = [];
  for (const room of ["write", "test", "review", "ask"]) {
    const counts = [];
    for (const language of ["en", "fr"]) {
      const query = `?room=${room}&lang=${language}&on=2022-09-01`;
      counts.push(await onPage(studio, { query }, violationsInEveryAppearance));
    }
    found.push(atMost(`axe, WCAG 2.2 AA, ${room}, both languages, three appearances`, 0, sum(counts), "violations"));
  }
  return found;
}

async function violationsInEveryAppearance(page: Page): Promise<number> {
  await page.waitForLoadState("networkidle");
  const counts: number[] = [];
  for (const appearance of ["light", "dark", "contrast"]) {
    await page.evaluate((theme) => {
      document.documentElement.dataset["theme"] = theme;
    }, appearance);
    const { violations } = await new AxeBuilder({ page })
      .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
      .analyze();
    counts.push(violations.length);
  }
  return sum(counts);
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, each) => total + each, 0);
}
