import { createHash } from "node:crypto";

/** A short name for a text: another text has another name. Used as an entity tag, without its quotation marks. */
export function versionOf(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex").slice(0, 32);
}
