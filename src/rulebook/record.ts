import { once } from "./once.ts";
import type { Problems } from "./problems.ts";
import type { Resolution } from "./resolution.ts";
import type { Kept, Unit, Use } from "./reuse.ts";

/** Keeps account of what each unit uses, and of whether something was reported on the way. */
export interface Record {
  readonly problems: Problems;
  readonly use: Resolution["use"];
  /**
   * Makes something of one declaration, or of all that make up one rule; or hands out what was made of them before.
   *
   * @param nodes - all that it is made of
   */
  unit<T>(nodes: readonly object[], make: () => T): T;
  /**
   * Works out what many units ask for, once for each key. What it uses is not put down to the unit that happens to ask first,
   * and what is reported concerns every unit that asks.
   */
  shared<K, V>(workOut: (key: K) => V, inCircle: V, nameOf: (key: K) => string): (key: K) => V;
  readonly uses: () => readonly Use[];
  /** The units that can be handed out another time. */
  readonly units: Kept["units"];
  /** Whether something was asked for on the way to itself, so that it depends on who asked first. */
  readonly isCircular: () => boolean;
}

/** What is known of the unit at hand. */
interface Page {
  readonly uses: Use[];
  reported: boolean;
}

/**
 * An empty record.
 *
 * @param earlier - units that need not be made again
 */
export function createRecord(found: Problems, earlier: Kept["units"]): Record {
  const common: Use[] = [];
  const own: (readonly Use[])[] = [];
  const units = new Map<object, Unit>();
  const troubled = new Set<string>();
  let page: Page = { uses: common, reported: false };
  let circular = false;
  const turnedTo = <T>(next: Page, make: () => T): T => {
    const before = page;
    page = next;
    const made = make();
    page = before;
    return made;
  };
  return {
    problems: {
      get diagnostics() {
        return found.diagnostics;
      },
      report: (problem) => {
        page.reported = true;
        found.report(problem);
      },
      isGuessWorthwhile: found.isGuessWorthwhile,
    },
    use: (span, to) => {
      page.uses.push({ span, to });
    },
    unit: <T>(nodes: readonly object[], make: () => T): T => {
      const next: Page = { uses: [], reported: false };
      const unit = earlierUnit(earlier, nodes) ?? { nodes, value: turnedTo(next, make), uses: next.uses };
      own.push(unit.uses);
      if (nodes[0] && !next.reported) units.set(nodes[0], unit);
      return unit.value as T;
    },
    shared: (workOut, inCircle, nameOf) => {
      const answer = once(
        (key: Parameters<typeof workOut>[0]) => {
          const next: Page = { uses: common, reported: false };
          const worked = turnedTo(next, () => workOut(key));
          if (next.reported) troubled.add(nameOf(key));
          return worked;
        },
        () => {
          circular = true;
          return inCircle;
        },
        nameOf,
      );
      return (key) => {
        const answered = answer(key);
        if (troubled.size > 0 && troubled.has(nameOf(key))) page.reported = true;
        return answered;
      };
    },
    uses: () => [common, ...own].flat(),
    units,
    isCircular: () => circular,
  };
}

function earlierUnit(earlier: Kept["units"], nodes: readonly object[]): Unit | undefined {
  const unit = nodes[0] && earlier.get(nodes[0]);
  const same = unit?.nodes.length === nodes.length && unit.nodes.every((node, i) => node === nodes[i]);
  return same ? unit : undefined;
}
