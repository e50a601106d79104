import { describe, expect, test } from "vitest";
import { type Keyword, type KeywordId, keywords } from "../../grammar/keywords.ts";
import { entriesOf, textOf } from "../architecture/repository.ts";
import { constructs } from "./diagrams/constructs.ts";
import { tracksOf } from "./diagrams/diagram.ts";
import { ruleNames } from "./diagrams/grammar-syntax.ts";
import { linesByHead, type Opening } from "./diagrams/lines.ts";
import { diagramFiles, diagramFolder, referencePage, withKeywordTable } from "./reference-files.ts";

describe("the table of keywords", () => {
  const page = textOf(referencePage);

  test("is what `npm run reference` writes", () => {
    expect(withKeywordTable(page)).toBe(page);
  });

  test("has every keyword in both languages", () => {
    const spelled = Object.values<Keyword>(keywords).map(({ en, fr }) => [en, fr].map((each) => `\`${each[0]}\``));
    expect(spelled.filter(([en, fr]) => !page.match(new RegExp(`^\\| ${en}.* \\| ${fr}.* \\|$`, "m")))).toEqual([]);
  });

  test("is not written into a page without its marks", () => {
    expect(() => withKeywordTable("## Keywords\n")).toThrow("must hold");
  });
});

describe("the diagrams", () => {
  const diagrams = diagramFiles();

  test.each([...diagrams])("%s is what `npm run reference` writes", (file, text) => {
    expect(textOf(`${diagramFolder}/${file}`)).toBe(text);
  });

  test("of constructs that are gone are gone", () => {
    expect(entriesOf(diagramFolder).map(({ name }) => name)).toEqual([...diagrams.keys()].sort());
  });

  test("each stand once in the reference, with their title", () => {
    const embedded = [...textOf(referencePage).matchAll(/^!\[(.*)\]\(diagrams\/(.*)\.svg\)$/gm)];
    const expected = constructs.map(({ title, slug }) => `${slug}: ${title}`);
    expect(embedded.map(([, title, slug]) => `${slug}: ${title}`).sort()).toEqual(expected.sort());
  });

  test("leave out no rule of the grammar", () => {
    const drawn = new Set<string>();
    for (const construct of constructs) tracksOf(construct, (rule) => drawn.add(rule));
    expect(ruleNames.filter((rule) => !drawn.has(rule))).toEqual([]);
  });

  test("leave out no line of any declaration", () => {
    const read = (head: KeywordId, opening: Opening) => `${opening}: ${linesByHead.get(head)?.get(opening)}`;
    const drawn = new Set(
      constructs.flatMap(({ tracks }) =>
        tracks.flatMap((track) => ("head" in track ? track.lines.map((opening) => read(track.head, opening)) : [])),
      ),
    );
    const lines = [...linesByHead].flatMap(([head, rules]) => [...rules.keys()].map((opening) => read(head, opening)));
    expect(lines.filter((line) => !drawn.has(line))).toEqual([]);
  });

  test("know a line for every keyword that opens one", () => {
    const openings = new Set([...linesByHead.values()].flatMap((rules) => [...rules.keys()]));
    const opens = (Object.keys(keywords) as KeywordId[]).filter((id) => keywords[id].place !== "inline");
    expect(opens.filter((id) => !openings.has(id))).toEqual([]);
  });
});
