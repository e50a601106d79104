import type { Source } from "../grammar/source.ts";
import type { ScenarioNews, TextNews } from "./news.ts";
import type { Question, Questions } from "./questions/questions.ts";

/*
 * What the page and its language worker say to each other. Plain data that the browser can copy; amounts and dates travel as
 * text, because the worker alone holds rulebooks.
 */

/** From the page to the worker. */
export type ToWorker =
  | { readonly kind: "open"; readonly revision: number; readonly sources: readonly Source[] }
  | { readonly kind: "change"; readonly revision: number; readonly source: Source }
  | {
      [Q in Question]: {
        readonly kind: "ask";
        readonly id: number;
        readonly question: Q;
        readonly asked: Questions[Q]["asked"];
      };
    }[Question];

/** From the worker to the page. */
export type FromWorker =
  | { readonly kind: "texts"; readonly news: TextNews }
  | { readonly kind: "scenarios"; readonly news: ScenarioNews }
  | { readonly kind: "answer"; readonly id: number; readonly answer: unknown }
  | { readonly kind: "failure"; readonly id?: number; readonly words: string };
