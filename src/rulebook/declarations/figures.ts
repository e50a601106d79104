import type * as ast from "../../../grammar/ast.ts";
import { inForceOf } from "../dates.ts";
import type { Declared } from "../names/directory.ts";
import { provisionsOf } from "../provision.ts";
import type { Resolution } from "../resolution.ts";
import type { Figure } from "../rulebook.ts";
import { checkFit } from "../types/check-fit.ts";
import { entryOf } from "./entry.ts";

/** A figure with its dated values. */
export function figureOf(resolution: Resolution, { node, named, language }: Declared<ast.Figure>): Figure {
  const type = resolution.typeOf(named.target);
  const values = node.values.map(({ value: written, tail, span }) => {
    const value = resolution.expression(written, { language }, type);
    checkFit(resolution, written, value, type, language);
    const inForce = inForceOf(tail.period, resolution.problems);
    return { value, inForce, provisions: provisionsOf(tail.citations), span };
  });
  return { ...entryOf(resolution, node, named, language), type, values };
}
