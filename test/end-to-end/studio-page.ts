import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type Browser, type BrowserContext, chromium, type Locator, type Page } from "playwright-core";
import { makeFresh } from "../../src/cli/make.mjs";
import { startServer } from "../../src/server/start-server.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The studio as its users meet it: built, served over a folder of its own, shown in a browser. */
export interface StudioPage {
  readonly page: Page;
  /** A tab as another visit would open it: same browser, same drafts. */
  visitAgain(): Promise<Page>;
  onDisk(file: string): Promise<string>;
  /** Changes a file behind the studio's back. */
  writeOnDisk(file: string, text: string): Promise<void>;
  close(): Promise<void>;
}

/** A browser without a window that asks nothing of the network. */
export function launchBrowser(executablePath: string, more: readonly string[] = []): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      ...more,
    ],
  });
}

/** Serves a copy of the rules, kept as a first version in a history of its own, and opens the studio on it. */
export async function openStudioPage(browser: Browser, viewport = { width: 1440, height: 900 }): Promise<StudioPage> {
  await makeFresh("studio");
  const folder = await mkdtemp(join(tmpdir(), "proviso-studio-"));
  await cp(join(root, "rules"), join(folder, "rules"), { recursive: true });
  await keepFirstVersion(folder);
  const server = await startServer({ workingFolder: folder, rules: "rules", studio: join(root, "dist/studio") });
  const context = await browser.newContext({
    viewport,
    locale: "en-GB",
    reducedMotion: "reduce",
  });
  // What takes longer on the slowest machine is not there.
  context.setDefaultTimeout(20_000);
  return {
    page: await visit(context, server.address),
    visitAgain: () => visit(context, server.address),
    onDisk: (file) => readFile(join(folder, file), "utf8"),
    writeOnDisk: (file, text) => writeFile(join(folder, file), text),
    close: async () => {
      await context.close();
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function visit(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  await page.locator(".monaco-editor .view-line").first().waitFor();
  return page;
}

async function keepFirstVersion(folder: string): Promise<void> {
  const git = (...words: string[]) => promisify(execFile)("git", words, { cwd: folder });
  const author = ["-c", "user.name=Drafter", "-c", "user.email=drafter@example.org"];
  await git("init", "--quiet");
  await git("add", "rules");
  await git(...author, "commit", "--quiet", "--message", "Rules in force on 1 July 2022");
}

/** Opens a file by its name, as the search finds it. */
export async function openFile(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: /^(Search|Rechercher)$/ }).click();
  const search = page.getByRole("dialog", { name: /^(Search|Rechercher)$/ });
  await search.getByRole("searchbox").fill(`/${name}.proviso`);
  await search
    .getByRole("option", { name: new RegExp(`^rules/.*/${name}\\.proviso (File|Fichier)$`) })
    .first()
    .click();
  await page.getByRole("heading", { level: 1, name: new RegExp(`${name}\\.proviso`) }).waitFor();
}

/**
 * Replaces the first occurrence of some words in the open file, as a person would: find, then type over, or insert several
 * lines at once as a paste does.
 */
export async function typeOver(
  page: Page,
  words: string,
  instead: string,
  how: "type" | "insert" = "type",
): Promise<void> {
  await page.locator(".monaco-editor .view-lines").first().click();
  await page.keyboard.press("ControlOrMeta+Home");
  await page.keyboard.press("ControlOrMeta+KeyF");
  const find = page.locator(".find-widget.visible textarea").first();
  await find.fill(words);
  // The first place is selected while one types what to find.
  await page
    .locator(".find-widget .matchesCount")
    .getByText(/^1 (of|sur) /)
    .waitFor();
  await find.press("Escape");
  if (how === "insert") await page.keyboard.insertText(instead);
  else await page.keyboard.type(instead);
}

/** Takes back the last change, from within the text. */
export async function undo(page: Page): Promise<void> {
  await page.locator(".monaco-editor .view-lines").first().click();
  await page.keyboard.press("ControlOrMeta+KeyZ");
}

/** What the top bar says about saving. */
export function savedWords(page: Page): Locator {
  return page.locator(".saved-words");
}

/** Waits until the browser has kept a draft that holds these words, as it does a moment after they are typed. */
export async function draftKept(page: Page, words: string): Promise<void> {
  await page.waitForFunction(
    (sought) =>
      new Promise<boolean>((answer) => {
        const opening = indexedDB.open("proviso");
        opening.onerror = () => answer(false);
        opening.onsuccess = () => {
          const all = opening.result.transaction("drafts", "readonly").objectStore("drafts").getAll();
          all.onerror = () => answer(false);
          all.onsuccess = () => {
            opening.result.close();
            answer(all.result.some(({ text }) => text.includes(sought)));
          };
        };
      }),
    words,
  );
}
