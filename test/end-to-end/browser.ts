import { existsSync } from "node:fs";

const usualPlaces = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * The Chromium that drives the studio in tests: the one `PROVISO_BROWSER` names, else one in a usual place. None if
 * there is none; the tests that need it are then skipped: `describe.skipIf(!browserPath)`.
 *
 * @throws {Error} if `PROVISO_BROWSER` names a file that does not exist, so that a slip does not skip tests silently
 */
export const browserPath: string | undefined = findBrowser(process.env["PROVISO_BROWSER"]);

function findBrowser(named: string | undefined): string | undefined {
  if (!named) return usualPlaces.find((path) => existsSync(path));
  if (existsSync(named)) return named;
  throw new Error(`PROVISO_BROWSER names "${named}", and there is no such file.`);
}
