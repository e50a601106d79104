import type { Source } from "../../grammar/source.ts";
import type { InputProblem } from "./input-problem.ts";

/** The largest file taken as rules. The longest regulations known are under 2 MB. */
export const LARGEST_FILE = 16 * 1024 * 1024;

/** A file as text, or why its bytes are none. */
export type Decoded =
  | { readonly ok: true; readonly source: Source }
  | { readonly ok: false; readonly problem: InputProblem };

/** Reads bytes as UTF-8 and nothing else: a wrong letter in a regulation must not pass silently. A byte order mark is dropped. */
export function decodeText(file: string, bytes: Uint8Array): Decoded {
  if (bytes.length > LARGEST_FILE) return { ok: false, problem: tooLarge(file, bytes.length) };
  try {
    return { ok: true, source: { file, text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) } };
  } catch {
    return { ok: false, problem: notUtf8(file, firstBadByte(bytes)) };
  }
}

/** Why a file of this many bytes is refused. */
export function tooLarge(file: string, bytes: number): InputProblem {
  const size = Math.ceil(bytes / (1024 * 1024));
  return {
    code: "too-large",
    file,
    message: {
      en: `"${file}" has ${size} MB; a rulebook file has at most 16 MB. Split it.`,
      fr: `« ${file} » fait ${size} Mo ; un fichier de règles fait au plus 16 Mo. Scindez-le.`,
    },
  };
}

function notUtf8(file: string, at: number): InputProblem {
  return {
    code: "not-utf-8",
    file,
    message: {
      en: `"${file}" is not UTF-8 text: byte ${at + 1} is wrong. Save it as UTF-8.`,
      fr: `« ${file} » n'est pas un texte UTF-8 : l'octet ${at + 1} est fautif. Enregistrez-le en UTF-8.`,
    },
  };
}

/** Where the letter begins that cannot be decoded: behind the longest stretch of whole letters, found by halving. */
function firstBadByte(bytes: Uint8Array): number {
  let [good, bad] = [0, bytes.length];
  while (good < bad) {
    const middle = Math.ceil((good + bad) / 2);
    if (isUtf8(bytes.subarray(0, middle), { stream: true })) good = middle;
    else bad = middle - 1;
  }
  // With `stream`, the first bytes of a letter that is never finished still passed.
  while (!isUtf8(bytes.subarray(0, good), {})) good--;
  return good;
}

function isUtf8(bytes: Uint8Array, options: { readonly stream?: boolean }): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, options);
    return true;
  } catch {
    return false;
  }
}
