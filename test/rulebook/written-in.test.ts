import { expect, test } from "vitest";
import { parse } from "../../grammar/parse.ts";
import { resolve } from "../../src/rulebook/resolve.ts";

const read = (...texts: readonly string[]) => {
  const parsed = texts.map((text, i) => parse({ file: `${i}.proviso`, text }));
  const { value, diagnostics } = resolve(parsed.map((document) => document.value));
  return { value, found: [...parsed.flatMap((document) => document.diagnostics), ...diagnostics] };
};

test("a rulebook tells the version that one of its files states, in either language", () => {
  expect(read("written in Proviso 1\n", "chapter A\n").value.writtenIn).toBe("1");
  expect(read("# A comment may stand above.\nécrit en Proviso 1\n\nchapitre A\n")).toMatchObject({
    value: { writtenIn: "1" },
    found: [],
  });
  expect(read("chapter A\n").value.writtenIn).toBeUndefined();
});

test.each([
  { text: "written in Proviso 2\n", why: "a version to come" },
  { text: "written in Proviso 1.0\n", why: "no such version" },
  { text: "written in Proviso constructor\n", why: "no version at all" },
])("$text names the versions this engine reads and the way out: $why", ({ text }) => {
  const [problem, ...others] = read(text).found;
  expect(others).toEqual([]);
  expect(problem?.code).toBe("unknown-language-version");
  expect(problem?.message.en).toContain(
    'this engine reads Proviso 1: update the engine, or write "written in Proviso 1"',
  );
  expect(problem?.message.fr).toContain("ce moteur lit Proviso 1 : mettez le moteur à jour");
});

test("two versions in one rulebook are reported at the second, and the same one twice is not", () => {
  expect(read("written in Proviso 1\n", "écrit en Proviso 1\n").found).toEqual([]);
  const codes = read("written in Proviso 1\n", "written in Proviso 9\n").found.map(({ code, span }) => [
    code,
    span.file,
  ]);
  expect(codes).toContainEqual(["several-language-versions", "1.proviso"]);
});

test("it opens its file, and says a version", () => {
  expect(read("chapter A\n\nwritten in Proviso 1\n").found.map(({ code }) => code)).toEqual([
    "language-version-not-first",
  ]);
  expect(read("written in Proviso\n").found).toHaveLength(1);
});

test("nothing stands below it", () => {
  expect(read("written in Proviso 1\n  fr Un\n").found).toHaveLength(1);
});
