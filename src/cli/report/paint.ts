import picocolors from "picocolors";
import type { Output } from "../host.ts";

/** Colours for an output, or none where nobody would see them as such. */
export function paint({ hasColours }: Output) {
  return picocolors.createColors(hasColours);
}
