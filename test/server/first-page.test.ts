import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { firstPage } from "../../src/server/first-page.ts";

const HTML = '<html><head></head><body><div id="studio"></div></body></html>';

describe("the first page", () => {
  let folder = "";

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "proviso-first-page-"));
    await mkdir(join(folder, "rules"));
    await mkdir(join(folder, "studio/.vite"), { recursive: true });
    await writeFile(join(folder, "rules/pay.proviso"), 'chapter <Pay> & "more"\n\nfigure rate\n  shall be 6 %\n');
    await writeFile(join(folder, "secret.proviso"), "not of the rules");
    await writeFile(
      join(folder, "studio/.vite/manifest.json"),
      JSON.stringify({
        "rooms/ask/ask-room.tsx": { file: "assets/ask.js", imports: ["_shared.js"], css: ["assets/ask.css"] },
        "_shared.js": { file: "assets/shared.js", imports: ["rooms/ask/ask-room.tsx"] },
      }),
    );
  });
  afterAll(() => rm(folder, { recursive: true }));

  const page = (query: string) =>
    firstPage(HTML, new URLSearchParams(query), {
      workingFolder: folder,
      rules: "rules",
      studio: join(folder, "studio"),
    });

  test("holds the text of the file that the address names, its signs harmless and its amounts coloured", async () => {
    const html = await page("room=write&file=rules/pay.proviso");
    expect(html).toContain("&#60;Pay&#62; &#38; &#34;more&#34;");
    expect(html).toMatch(/<span class="ink-amount">6<\/span>|<span class="ink-amount">6 %<\/span>/);
  });

  test.each(["secret.proviso", "../secret.proviso", "rules/../secret.proviso", "rules/none.proviso", "rules/pay.txt"])(
    "holds nothing of %s, which is not a file of the rules",
    async (file) => {
      expect(await page(`room=write&file=${encodeURIComponent(file)}`)).toContain('<div id="studio"></div>');
    },
  );

  test("asks for what the room needs, and for what that needs, once", async () => {
    const html = await page("room=ask");
    expect(html.match(/modulepreload" href="[^"]*"/g)).toEqual([
      'modulepreload" href="./assets/ask.js"',
      'modulepreload" href="./assets/shared.js"',
    ]);
    expect(html).toContain('<link rel="stylesheet" href="./assets/ask.css">');
  });
});
