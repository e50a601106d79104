import { en } from "../../../editor/texts/en.ts";
import { fr } from "../../../editor/texts/fr.ts";
import { atLeast, type Bar } from "../bar.ts";

/** How much of the interface speaks French: every string has one of its own. */
export async function french(): Promise<readonly Bar[]> {
  const keys = [...keysOf(en)];
  const inFrench = new Set(keysOf(fr));
  const share = keys.filter((key) => inFrench.has(key)).length / keys.length;
  return [atLeast("strings of the interface in French", 100, share * 100, "%")];
}

/** The path of every string. */
function* keysOf(part: unknown, path = ""): Generator<string> {
  if (typeof part === "string" || typeof part === "function") yield path;
  else if (typeof part === "object" && part !== null) {
    for (const [key, inner] of Object.entries(part)) yield* keysOf(inner, `${path}.${key}`);
  }
}
