import type { Span } from "../../grammar/source.ts";
import type { Studio } from "../store/studio.ts";
import { modelOf } from "./models.ts";
import type { languages } from "./monaco.ts";
import { rangeOf } from "./offsets.ts";

/** A span as Monaco points at it; nothing when its file is gone. */
export function locationOf(studio: Studio, span: Span): languages.Location | undefined {
  const model = modelOf(studio, span.file);
  return model && { uri: model.uri, range: rangeOf(model, span) };
}
