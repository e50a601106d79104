import { writeLetter } from "../../../src/workspace/letter/write-letter.ts";
import type { LetterQuestions } from "../../questions/letter.ts";
import type { Studied } from "../studied.ts";
import { refused } from "./refused.ts";

/** An answer as a letter, in the language wished for. */
export function letter(
  { workspace: { rulebook } }: Studied,
  { language, wishes, ...request }: LetterQuestions["letter"]["asked"],
): LetterQuestions["letter"]["answer"] {
  const written = writeLetter(rulebook, request, wishes);
  return written.ok ? written : refused(written.problems, language);
}
