import { enclosing } from "../evaluate/scope.ts";
import type { Key } from "../rulebook/rulebook.ts";
import { askTheReference, type Frame, frameFor, type Place } from "./place.ts";

/** The frame in which the body of a rule or decision of this subject stands: of no record unless it is about one. */
export function bodyFrame({ frame }: Place, subject: Key | undefined): Frame {
  if (subject === undefined) return frameFor(frame, undefined);
  const record = enclosing(frame.record, subject);
  return record ? frameFor(frame, record) : askTheReference();
}
