import { createDesk } from "./language/desk.ts";
import type { FromWorker, ToWorker } from "./messages.ts";
import { createNewsroom } from "./news.ts";

/*
 * All work on the language happens here, beside the page, so that typing never waits for it. Questions are answered at once
 * and about the latest text; the analysis of the whole waits until typing pauses.
 */

/** How long typing must pause, in milliseconds. */
const PAUSE = 60;

/** How long scenarios are run before questions are answered again, in milliseconds. */
const SLICE = 20;

const desk = createDesk();
const newsroom = createNewsroom();
let pending: ReturnType<typeof setTimeout> | undefined;

addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
  const id = data.kind === "ask" ? data.id : undefined;
  try {
    receive(data);
  } catch (error) {
    send({ kind: "failure", ...(id !== undefined && { id }), words: String(error) });
  }
});

function receive(message: ToWorker): void {
  if (message.kind === "ask") {
    send({ kind: "answer", id: message.id, answer: desk.answer(message.question, message.asked) });
    return;
  }
  if (message.kind === "open") desk.open(message.sources);
  else desk.change(message.source);
  clearTimeout(pending);
  const pause = message.kind === "open" ? 0 : PAUSE;
  later(() => report(message.revision), pause);
}

/** First how the texts stand, then, a slice at a time, how the scenarios come out. A change in between begins anew. */
function report(revision: number): void {
  send({ kind: "texts", news: newsroom.texts(desk.analysis(revision)) });
  later(runScenarios);
}

function runScenarios(): void {
  const end = performance.now() + SLICE;
  let more = desk.runNext();
  while (more && performance.now() < end) more = desk.runNext();
  if (more) later(runScenarios);
  else send({ kind: "scenarios", news: newsroom.scenarios(desk.scenarios()) });
}

/** Work that a change in between makes needless. */
function later(work: () => void, milliseconds = 0): void {
  pending = setTimeout(() => {
    try {
      work();
    } catch (error) {
      send({ kind: "failure", words: String(error) });
    }
  }, milliseconds);
}

function send(message: FromWorker): void {
  postMessage(message);
}
