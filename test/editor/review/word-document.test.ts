import { inflateRawSync } from "node:zlib";
import { Packer } from "docx";
import { beforeAll, expect, test } from "vitest";
import { wordContent } from "../../../editor/rooms/review/word-document.ts";
import { en } from "../../../editor/texts/en.ts";
import { deskOver, older, rules } from "./texts.ts";

/** A file of a zip archive by its name, found from the list at the end of the archive. */
function unzipped(archive: Buffer, name: string): string {
  const end = archive.lastIndexOf(Buffer.from("PK\u0005\u0006", "latin1"));
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    const [size, nameLength] = [archive.readUInt32LE(at + 20), archive.readUInt16LE(at + 28)];
    const start = archive.readUInt32LE(at + 42);
    if (archive.toString("utf8", at + 46, at + 46 + nameLength) === name) {
      const data = start + 30 + archive.readUInt16LE(start + 26) + archive.readUInt16LE(start + 28);
      const packed = archive.subarray(data, data + size);
      return (archive.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed)).toString("utf8");
    }
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return "";
}

let body = "";
let settings = "";

beforeAll(async () => {
  const comparison = deskOver(rules("5 %", "150")).answer("compare", older(rules("6 %")));
  const signed = { author: "A. Drafter", date: "2022-07-01T09:00:00Z" };
  const archive = await Packer.toBuffer(wordContent(comparison, signed, en.document));
  [body, settings] = [unzipped(archive, "word/document.xml"), unzipped(archive, "word/settings.xml")];
});

/** What tracked runs of a kind say, in order. */
function tracked(kind: "ins" | "del"): readonly string[] {
  const texts = kind === "ins" ? /<w:t(?: [^>]*)?>([^<]*)<\/w:t>/ : /<w:delText[^>]*>([^<]*)<\/w:delText>/;
  return [...body.matchAll(new RegExp(`<w:${kind} [^>]*>(.*?)</w:${kind}>`, "gs"))].map(
    ([, run = ""]) => texts.exec(run)?.[1] ?? "",
  );
}

test("what went is deleted and what came is inserted, once in each language", () => {
  expect(tracked("del")).toEqual(["6 %", "100 EUR per month", "6 %", "100 EUR par mois"]);
  expect(tracked("ins")).toEqual(["5 %", "150 EUR per month", "5 %", "150 EUR par mois"]);
});

test("every tracked run has its author, its date and a number of its own", () => {
  const runs = [...body.matchAll(/<w:(?:ins|del) ([^>]*)>/g)].map(([, fields = ""]) => fields);
  expect(runs.length).toBeGreaterThan(0);
  for (const fields of runs) {
    expect(fields).toContain('w:author="A. Drafter"');
    expect(fields).toContain('w:date="2022-07-01T09:00:00Z"');
  }
  const numbers = runs.map((fields) => /w:id="(\d+)"/.exec(fields)?.[1]);
  expect(new Set(numbers).size).toBe(runs.length);
});

test("both languages are there, the amending text too, and whoever edits goes on tracking", () => {
  expect(body).toContain("In Rule 16/1 (Allowance), replace “6 %” by “5 %”.");
  expect(body).toContain("À la règle 16/1 (Allocation), remplacer « 6 % » par « 5 % ».");
  expect(settings).toContain("w:trackRevisions");
});
