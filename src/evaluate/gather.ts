import { provisionContains } from "../rulebook/provision-text.ts";
import type { Key, NotEncoded, Provision } from "../rulebook/rulebook.ts";
import type { Trace } from "./outcome.ts";

/** What an outcome says of everything it leaned on. */
export interface Gathered {
  readonly readings: ReadonlyMap<Key, Key | undefined>;
  readonly touches: readonly Provision[];
}

/**
 * Collects the readings leaned on, and the provisions on the way that are recorded as not computable. Parts of a trace that
 * several nodes share are visited once.
 */
export function gather(trace: Trace, notEncoded: readonly NotEncoded[]): Gathered {
  const readings = new Map<Key, Key | undefined>();
  const cited = new Set<Provision>();
  for (const { what, provisions } of everyNode(trace)) {
    if (what.kind === "reading") readings.set(what.key, what.option);
    for (const provision of provisions) cited.add(provision);
  }
  const silent = notEncoded.flatMap(({ provisions }) => provisions);
  const touches = silent.filter((provision) => [...cited].some((range) => provisionContains(range, provision)));
  return { readings, touches };
}

/** Every node of the trace, each once, in the order in which a reader meets them. */
export function everyNode(trace: Trace): Iterable<Trace> {
  const seen = new Set<Trace>();
  const ahead: Trace[] = [trace];
  for (let node = ahead.pop(); node; node = ahead.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    for (let i = node.children.length - 1; i >= 0; i--) ahead.push(node.children[i] as Trace);
  }
  return seen;
}
