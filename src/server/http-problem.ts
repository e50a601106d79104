import type { Bilingual, Language } from "../../grammar/source.ts";
import type { InputProblem } from "../node/input-problem.ts";

/** An error answer: thrown anywhere on the way, sent as problem details (RFC 9457). */
export class HttpProblem extends Error {
  readonly status: number;
  readonly code: string;
  readonly words: Bilingual;
  /** Further members of the answer, such as the text on disk; and headers, such as `Allow`. */
  readonly more: {
    readonly members?: Readonly<Record<string, unknown>>;
    readonly headers?: Readonly<Record<string, string>>;
  };

  constructor(status: number, code: string, words: Bilingual, more: HttpProblem["more"] = {}) {
    super(words.en);
    this.name = "HttpProblem";
    this.status = status;
    this.code = code;
    this.words = words;
    this.more = more;
  }
}

/** The answer to a request that ended in a problem, in the language the request asks for. */
export function problemResponse(problem: HttpProblem, language: Language): Response {
  const { status, code, words, more } = problem;
  const body = { type: "about:blank", title: words[language], status, code, ...more.members };
  return new Response(JSON.stringify(body), {
    status,
    headers: { ...more.headers, "Content-Type": "application/problem+json", "Content-Language": language },
  });
}

/** A problem of a file or revision as an answer. */
export function fromInputProblem({ code, message, file }: InputProblem): HttpProblem {
  return new HttpProblem(statusOf[code], code, message, { members: { file } });
}

const statusOf: { readonly [Code in InputProblem["code"]]: number } = {
  "not-found": 404,
  "not-readable": 500,
  "not-utf-8": 400,
  "too-large": 413,
  "not-a-repository": 404,
  "unknown-revision": 404,
  "outside-folder": 403,
  "not-a-rulebook-file": 403,
  "not-writable": 500,
};
