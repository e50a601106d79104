import type { Bilingual } from "../../grammar/source.ts";

/** What can be wrong with a file, a folder or a revision before it is read as rules. */
export type InputProblemCode =
  | "not-found"
  | "not-readable"
  | "not-utf-8"
  | "too-large"
  | "not-a-repository"
  | "unknown-revision"
  | "outside-folder"
  | "not-a-rulebook-file"
  | "not-writable";

/** A reason why something outside cannot be read or written, for people. */
export interface InputProblem {
  readonly code: InputProblemCode;
  /** The file, folder or revision concerned, as the user named it. */
  readonly file: string;
  readonly message: Bilingual;
}

/** Thrown where there is nothing to go on with: no folder, no revision, a refused path. */
export class InputError extends Error {
  readonly problem: InputProblem;

  constructor(problem: InputProblem) {
    super(problem.message.en);
    this.name = "InputError";
    this.problem = problem;
  }
}

/** The system's code for a failed file operation, such as ENOENT. */
export function systemCode(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}
