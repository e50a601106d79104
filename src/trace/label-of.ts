import type { Bilingual } from "../../grammar/source.ts";
import type { Key, Rulebook } from "../rulebook/rulebook.ts";
import type { EncodingKind } from "./citing.ts";

/** The label of what encodes a provision. */
export function labelOf(rulebook: Rulebook, kind: EncodingKind, key: Key): Bilingual {
  return rulebook[kind].get(key)?.label ?? { en: key, fr: key };
}
