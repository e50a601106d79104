import fc from "fast-check";
import { expect, test } from "vitest";
import type { Source } from "../../grammar/source.ts";
import { readFolder } from "../../src/node/read-folder.ts";
import { openWorkspace, type Workspace } from "../../src/workspace/open-workspace.ts";

const { sources: all } = await readFolder("rules/oecd");

/** Every kind of declaration, in files that lean on one another: what no longer finds its name is never kept. */
const parts = /common|annex-3|annex-14|title-4\/0[1-8]|scenarios\/(tribunal|health|household)|tables\/salary-scales/;
const sources = all.filter(({ file }) => parts.test(file));

/** A change that a hand makes to one line of a text. */
interface Edit {
  readonly file: number;
  readonly line: number;
  readonly kind: keyof typeof kinds;
}

const kinds = {
  takeAway: () => [],
  repeat: (line: string) => [line, line],
  comment: (line: string) => ["-- A word about this", line],
  blank: (line: string) => ["", line],
  otherFigure: (line: string) => [line.replace(/\d+/, (digits) => String(Number(digits) + 1))],
  misspell: (line: string) => [line.replace(/(\w{3})(\w)(\w)/, "$1$3$2")],
  breakOff: (line: string) => [line.slice(0, line.length / 2)],
};

const edit: fc.Arbitrary<Edit> = fc.record({
  file: fc.nat(sources.length - 1),
  line: fc.nat(400),
  kind: fc.constantFrom(...(Object.keys(kinds) as (keyof typeof kinds)[])),
});

function edited({ file, text }: Source, { line, kind }: Edit): Source {
  const lines = text.split("\n");
  const at = line % lines.length;
  return { file, text: lines.toSpliced(at, 1, ...kinds[kind](lines[at] ?? "")).join("\n") };
}

/** All that is known of the texts, the order of everything included. */
function written({ rulebook, diagnostics, documents }: Workspace): string {
  return JSON.stringify([rulebook, diagnostics, documents], (_, value: unknown) => {
    if (typeof value === "bigint") return String(value);
    return value instanceof Map ? [...value] : value;
  });
}

/** Milliseconds; an idle core needs a fraction of it. */
const timeout = 240_000;

test("texts edited one line at a time are understood as if they were opened anew", { timeout }, () => {
  const property = fc.property(fc.array(edit, { minLength: 3, maxLength: 6 }), (edits) => {
    let now = sources;
    let workspace = openWorkspace(now);
    for (const one of edits) {
      now = now.map((source, i) => (i === one.file ? edited(source, one) : source));
      workspace = openWorkspace(now, workspace);
      expect(written(workspace) === written(openWorkspace(now)), JSON.stringify(edits)).toBe(true);
    }
  });
  fc.assert(property, { numRuns: 8, seed: 20_170_101 });
});

test("what a changed line cannot touch is not made again", () => {
  const workspace = openWorkspace(all);
  const at = all.findIndex(({ file }) => file.endsWith("title-4/01-salary.proviso"));
  const now = all.map((source, i) => (i === at ? { ...source, text: `-- First\n${source.text}` } : source));
  const { rulebook } = openWorkspace(now, workspace);
  const kept = [...rulebook.rules.values()].filter((rule) => workspace.rulebook.rules.get(rule.key) === rule);
  const elsewhere = [...rulebook.rules.values()].filter(({ span }) => span.file !== all[at]?.file);
  expect(kept.map(({ key }) => key)).toEqual(elsewhere.map(({ key }) => key));
});
