/** A rectangle of cells as somebody copied it, line by line. */
export type Rectangle = readonly (readonly string[])[];

/**
 * Reads what a spreadsheet puts on the clipboard as text: cells apart by tabs, lines by line breaks, cells that hold either in
 * quotes with inner quotes doubled. The line break at the end counts for nothing.
 */
export function readClipboardText(text: string): Rectangle {
  const lines: string[][] = [];
  let line: string[] = [];
  const pattern = /"((?:[^"]|"")*)"(?=\t|\r?\n|$)|([^\t\r\n]*)/y;
  let at = 0;
  while (at <= text.length) {
    pattern.lastIndex = at;
    const [whole = "", quoted, plain = ""] = pattern.exec(text) ?? [];
    line.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    at += whole.length;
    if (text[at] === "\t") {
      at += 1;
      continue;
    }
    lines.push(line);
    line = [];
    const end = /\r\n|\r|\n/y;
    end.lastIndex = at;
    at += end.exec(text)?.[0].length ?? 1;
    if (at >= text.length) break;
  }
  return lines;
}
