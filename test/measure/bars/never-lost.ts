import { atMost, type Bar, p95 } from "../bar.ts";
import { freshPage, type Measured, times } from "../studio.ts";

const QUERY = "?room=write&lang=en&file=rules/oecd/title-4/02-household-allowance.proviso";

/** How much typing is gone when the tab is killed: from the last letter that was kept to the kill. */
export async function neverLost(studio: Measured): Promise<readonly Bar[]> {
  const lost = await times(5, () => killed(studio));
  return [atMost("typing lost when the tab is killed", 1, p95(lost), "s")];
}

/** Types a letter every 50 ms, kills the page, and counts what a new tab does not bring back, in seconds. */
async function killed(studio: Measured): Promise<number> {
  const { context, page } = await freshPage(studio, {});
  await page.goto(`${studio.address}${QUERY}`);
  await page.locator(".monaco-editor .view-line").first().waitFor();
  await page.locator(".monaco-editor .view-lines").first().click();
  await page.keyboard.press("ControlOrMeta+Home");
  const typed = "# kept to the last letter whatever happens to the tab";
  await page.keyboard.type(typed, { delay: 50 });
  // The tab goes without being asked whether it may.
  await page.close({ runBeforeUnload: false });
  const again = await context.newPage();
  await again.goto(`${studio.address}${QUERY}`);
  await again.locator(".notice").first().waitFor();
  await again.locator(".view-line").first().waitFor();
  const first = ((await again.locator(".view-line").first().textContent()) ?? "").replaceAll("\u00a0", " ");
  await context.close();
  const kept = [...typed].findIndex((letter, i) => first[i] !== letter);
  return kept < 0 ? 0 : ((typed.length - kept) * 50) / 1000;
}
