import { describe, expect, test } from "vitest";
import { createLanguageClient, type Port } from "../../editor/language-client.ts";
import type { FromWorker, ToWorker } from "../../editor/messages.ts";
import type { Analysis } from "../../editor/questions/analysis.ts";
import { standingOf } from "./standing-of.ts";

function setUp() {
  const sent: ToWorker[] = [];
  const analyses: Analysis[] = [];
  let listener: ((event: { readonly data: FromWorker }) => void) | undefined;
  const port: Port = {
    postMessage: (message) => sent.push(message),
    addEventListener: (_type, added) => {
      listener = added;
    },
  };
  const client = createLanguageClient(port, (analysis) => analyses.push(analysis));
  return { client, sent, analyses, receive: (data: FromWorker) => listener?.({ data }) };
}

describe("questions to the worker", () => {
  test("each gets its own answer, whatever the order of the answers", async () => {
    const { client, receive } = setUp();
    const first = client.ask("format", { file: "a" });
    const second = client.ask("format", { file: "b" });
    receive({ kind: "answer", id: 2, answer: "B" });
    receive({ kind: "answer", id: 1, answer: "A" });
    expect([await first, await second]).toEqual(["A", "B"]);
  });

  test("a failure reaches the one who asked", async () => {
    const { client, receive } = setUp();
    const asked = client.ask("format", { file: "a" });
    receive({ kind: "failure", id: 1, words: "No such file." });
    await expect(asked).rejects.toThrow("No such file.");
  });

  test("a failure that nobody asked for harms nobody", () => {
    const { receive } = setUp();
    expect(() => receive({ kind: "failure", words: "Out of memory." })).not.toThrow();
  });
});

test("every change of text has a number of its own", () => {
  const { client, sent } = setUp();
  client.open([]);
  client.change({ file: "a", text: "" });
  expect(sent.map((message) => "revision" in message && message.revision)).toEqual([1, 2]);
});

test("what is known of the texts comes first, and the scenarios of before stay until theirs have run", () => {
  const { analyses, receive } = setUp();
  const news = { revision: 1, checks: [], outlines: new Map(), languages: new Map() };
  receive({ kind: "texts", news });
  receive({ kind: "scenarios", news: { changed: [standingOf("a")], order: ["a"] } });
  receive({ kind: "texts", news: { ...news, revision: 2 } });
  expect(analyses.map(({ revision, scenarios, areRunning }) => [revision, scenarios.length, areRunning])).toEqual([
    [1, 0, true],
    [1, 1, false],
    [2, 1, true],
  ]);
});
