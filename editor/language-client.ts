import type { Source } from "../grammar/source.ts";
import type { FromWorker, ToWorker } from "./messages.ts";
import { withScenarioNews, withTextNews } from "./news.ts";
import type { Analysis } from "./questions/analysis.ts";
import type { Question, Questions } from "./questions/questions.ts";

/** The page's end of the language worker. */
export interface LanguageClient {
  /** Replaces everything the worker knows. */
  open(sources: readonly Source[]): void;
  /** One file has another text now. */
  change(source: Source): void;
  /** Asks about the latest text sent. @throws Error in one sentence if the worker cannot answer. */
  ask<Q extends Question>(question: Q, asked: Questions[Q]["asked"]): Promise<Questions[Q]["answer"]>;
}

/** What is needed of a `Worker`; a test gives another. */
export interface Port {
  postMessage(message: ToWorker): void;
  addEventListener(type: "message", listener: (event: { readonly data: FromWorker }) => void): void;
}

interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Speaks with the worker. Analyses that come late, after a newer change was sent, are still shown: the next one follows,
 * and a page that waits for silence would show nothing while somebody types.
 */
export function createLanguageClient(port: Port, onAnalysis: (analysis: Analysis) => void): LanguageClient {
  const waiting = new Map<number, Waiting>();
  let latest: Analysis | undefined;
  let revision = 0;
  let lastId = 0;

  const settle = (data: Extract<FromWorker, { readonly kind: "answer" | "failure" }>) => {
    const asker = data.id === undefined ? undefined : waiting.get(data.id);
    if (data.id !== undefined) waiting.delete(data.id);
    if (data.kind === "answer") asker?.resolve(data.answer);
    else asker?.reject(new Error(data.words));
  };

  port.addEventListener("message", ({ data }) => {
    if (data.kind === "answer" || data.kind === "failure") return settle(data);
    if (data.kind === "texts") latest = withTextNews(latest, data.news);
    else latest = latest && withScenarioNews(latest, data.news);
    if (latest) onAnalysis(latest);
  });

  return {
    open: (sources) => port.postMessage({ kind: "open", revision: ++revision, sources }),
    change: (source) => port.postMessage({ kind: "change", revision: ++revision, source }),
    ask: (question, asked) => {
      const id = ++lastId;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve: resolve as (answer: unknown) => void, reject });
        port.postMessage({ kind: "ask", id, question, asked } as ToWorker);
      });
    },
  };
}
