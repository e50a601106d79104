import type { Source } from "../../../grammar/source.ts";
import type { UnseenCondition } from "./measure-coverage.ts";

/** Comments that say why a condition is never seen to hold, or never to fail: `# never no: the list is closed`. */
const reasons = {
  yes: /#\s*(?:never yes|jamais oui)\s*:\s*\S/i,
  no: /#\s*(?:never no|jamais non)\s*:\s*\S/i,
};

/** Whether a comment at the condition, or on the lines of comment above it, gives the reason for each answer never seen. */
export function isJustified({ span, never }: UnseenCondition, sources: readonly Source[]): boolean {
  const text = sources.find(({ file }) => file === span.file)?.text ?? "";
  const comments = commentsAt(text, span.start);
  return never.every((answer) => reasons[answer].test(comments));
}

function commentsAt(text: string, offset: number): string {
  const lines = text.slice(0, offset).split("\n");
  const own = (lines.pop() ?? "") + (text.slice(offset).split("\n")[0] ?? "");
  const above = lines.slice(lines.findLastIndex((line) => !line.trimStart().startsWith("#")) + 1);
  return [...above, own].join("\n");
}
