import { inflateRawSync } from "node:zlib";

/**
 * The files of a zip archive as texts, by name: enough to read what an office file says. Archives that need more than deflate
 * and 4 GB are not read.
 *
 * @see ISO/IEC 21320-1: end of central directory, central directory, local file headers
 */
export function readZip(archive: Uint8Array): ReadonlyMap<string, string> {
  const bytes = Buffer.from(archive);
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  const files = new Map<string, string>();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((place) => bytes.readUInt16LE(at + place));
    const name = bytes.toString("utf8", at + 46, at + 46 + (nameLength ?? 0));
    files.set(name, contentOf(bytes, at));
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0);
  }
  return files;
}

/** The content of the file whose entry in the central directory stands here. */
function contentOf(bytes: Buffer, entry: number): string {
  const isDeflated = bytes.readUInt16LE(entry + 10) === 8;
  const size = bytes.readUInt32LE(entry + 20);
  const header = bytes.readUInt32LE(entry + 42);
  const start = header + 30 + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28);
  const content = bytes.subarray(start, start + size);
  return (isDeflated ? inflateRawSync(content) : content).toString("utf8");
}

/** The paragraphs of a Word file, each with the name of its style ("" for plain text) and its words. */
export function paragraphsOf(wordFile: Uint8Array): readonly { readonly style: string; readonly words: string }[] {
  const xml = readZip(wordFile).get("word/document.xml") ?? "";
  return [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([paragraph]) => ({
    style: /<w:pStyle w:val="([^"]*)"/.exec(paragraph)?.[1] ?? "",
    words: [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
      .map(([, words = ""]) => unescaped(words))
      .join(""),
  }));
}

function unescaped(xml: string): string {
  return xml
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}
