import { CallError } from "./command.ts";
import type { Host } from "./host.ts";

/**
 * Reads a JSON document; `-` is standard input.
 *
 * @throws {InputError} for a file that is not there or is no text
 * @throws {CallError} for a text that is no JSON, with line and column where these are known
 */
export async function readJson(path: string, { files }: Host): Promise<unknown> {
  const text = await files.readText(path);
  try {
    return JSON.parse(text);
  } catch (error) {
    const name =
      path === "-" ? { en: "Standard input", fr: "L'entrée standard" } : { en: `"${path}"`, fr: `« ${path} »` };
    const place = placeOf(error, text);
    throw new CallError("not-json", {
      en: `${name.en} is not JSON${place.en}.`,
      fr: `${name.fr} n'est pas du JSON${place.fr}.`,
    });
  }
}

/** Line and column of a mistake, from the offset that the engine's message may hold. */
function placeOf(error: unknown, text: string) {
  const offset = /position (\d+)/.exec(String(error))?.[1];
  if (offset === undefined) return text.trim() === "" ? empty : { en: "", fr: "" };
  const before = text.slice(0, Number(offset)).split("\n");
  const [line, column] = [before.length, (before.at(-1)?.length ?? 0) + 1];
  return { en: `: line ${line}, column ${column}`, fr: ` : ligne ${line}, colonne ${column}` };
}

const empty = { en: ": it is empty", fr: " : il est vide" };
