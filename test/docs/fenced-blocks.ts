import { readFileSync } from "node:fs";

/** A fenced block of a Markdown page: its language, its text and the heading it stands under. */
export interface FencedBlock {
  readonly language: string;
  readonly text: string;
  readonly heading: string;
}

/** The fenced blocks of a page, in order. */
export function fencedBlocks(page: string): readonly FencedBlock[] {
  const blocks: FencedBlock[] = [];
  let heading = "";
  let open: { language: string; lines: string[] } | undefined;
  for (const line of readFileSync(page, "utf8").split("\n")) {
    if (open && line.startsWith("```")) {
      blocks.push({ language: open.language, text: `${open.lines.join("\n")}\n`, heading });
      open = undefined;
    } else if (open) open.lines.push(line);
    else if (line.startsWith("```")) open = { language: line.slice(3).trim(), lines: [] };
    else if (line.startsWith("#")) heading = line.replace(/^#+\s*/, "");
  }
  return blocks;
}
