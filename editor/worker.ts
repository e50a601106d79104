import { createDesk } from "./language/desk.ts";
import type { FromWorker, ToWorker } from "./messages.ts";

/*
 * All work on the language happens here, beside the page, so that typing never waits for it. Questions are answered at once
 * and about the latest text; the analysis of the whole waits until typing pauses.
 */

/** How long typing must pause, in milliseconds. */
const PAUSE = 60;

const desk = createDesk();
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
  pending = setTimeout(() => send({ kind: "analysis", analysis: desk.analysis(message.revision) }), pause);
}

function send(message: FromWorker): void {
  postMessage(message);
}
