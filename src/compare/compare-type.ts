import type { Key } from "../rulebook/rulebook.ts";
import type { Type } from "../rulebook/type.ts";
import type { Content, Difference } from "./change.ts";
import { type Heading, placesOf } from "./compare-heading.ts";
import { sameLogic } from "./meaning.ts";

/** Something that has a type, and may be of a subject and change over time. */
export interface Typed extends Heading {
  readonly type: Type;
  readonly subject?: Key;
  readonly overTime?: boolean;
}

/** A difference between what two things can be, if there is one. */
export function compareType(older: Typed, newer: Typed): readonly Difference[] {
  const [from, to] = [typeOf(older), typeOf(newer)];
  return sameLogic(from, to) ? [] : [{ kind: "type-changed", place: [], from, to, ...placesOf(older, newer) }];
}

function typeOf({ type, subject, overTime = false }: Typed): Content {
  return subject === undefined ? { kind: "type", type, overTime } : { kind: "type", type, overTime, of: subject };
}
