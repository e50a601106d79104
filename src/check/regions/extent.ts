import type { Expression } from "../../rulebook/expression.ts";
import type { Fact, Key, Rulebook, Step } from "../../rulebook/rulebook.ts";
import { compare, type Exact, isInteger, one, zero } from "../../values/exact.ts";
import type { Value } from "../../values/value.ts";
import { branchesOf } from "../version-lines.ts";
import type { Scale } from "./scale.ts";

/** What is known of the values of an expression besides its type. */
interface Extent {
  readonly whole: boolean;
  readonly least?: Exact;
  readonly most?: Exact;
}

/** A scale, narrowed to the values that an expression can have as far as its text shows. */
export function narrowed(rulebook: Rulebook, scale: Scale, expression: Expression | undefined): Scale {
  if (!expression) return scale;
  const { whole, least, most } = extentOf(rulebook, scale, expression, []);
  return {
    ...scale,
    whole: scale.whole || whole,
    ...(least && (!scale.least || compare(least, scale.least) > 0) && { least }),
    ...(most && (!scale.most || compare(most, scale.most) < 0) && { most }),
  };
}

const anything: Extent = { whole: false };

/** Rules within rules are followed so deep: enough for a bound that stands a few names away, and circles come to an end. */
const DEEPEST_RULE = 4;

/** @param within - the rules on the way */
function extentOf(rulebook: Rulebook, scale: Scale, expression: Expression, within: readonly Key[]): Extent {
  switch (expression.kind) {
    case "literal":
      return extentOfValue(scale, expression.value);
    case "zero":
      return { whole: true, least: zero, most: zero };
    case "count-of":
      return { whole: true, least: zero };
    case "elapsed":
      return { whole: true, least: expression.measure.startsWith("whole") ? zero : one };
    case "date-part":
      return { whole: true, least: one };
    case "fact":
      return extentOfFact(scale, rulebook.facts.get(expression.key));
    case "rule":
      return within.length < DEEPEST_RULE ? extentOfRule(rulebook, scale, expression.key, within) : anything;
    default:
      return { whole: expression.type.kind === "count" };
  }
}

function extentOfValue(scale: Scale, value: Value): Extent {
  const position = scale.positionOf(value);
  return position ? { whole: isInteger(position), least: position, most: position } : anything;
}

function extentOfFact(scale: Scale, fact: Fact | undefined): Extent {
  const bound = (value: Value | "zero" | undefined) => (value === "zero" ? zero : value && scale.positionOf(value));
  const [least, most] = [bound(fact?.atLeast), bound(fact?.atMost)];
  return { whole: fact?.type.kind === "count", ...(least && { least }), ...(most && { most }) };
}

/** Either of the extents of what its versions can come to. */
function extentOfRule(rulebook: Rulebook, scale: Scale, key: Key, within: readonly Key[]): Extent {
  const inside = [...within, key];
  const of = (expression: Expression) => extentOf(rulebook, scale, expression, inside);
  const versions = rulebook.rules.get(key)?.versions ?? [];
  return eitherOf(
    versions.map((version) => {
      const cases = [version.steps, ...branchesOf(version).map(({ steps }) => steps)].filter(setAnAmount);
      const otherwise = [version.otherwise?.value].filter((value) => value && value.kind !== "no-entitlement");
      const before = eitherOf([
        ...cases.map((steps) => extentOfSteps(steps, of)),
        ...otherwise.flatMap((value) => (value ? [of(value)] : [])),
      ]);
      return extentOfSteps(version.inEveryCase, of, before);
    }),
  );
}

function setAnAmount(steps: readonly Step[]): boolean {
  return steps.some(({ kind }) => kind === "shall-be");
}

/** What lines that act on a running amount can leave of it. */
function extentOfSteps(steps: readonly Step[], of: (expression: Expression) => Extent, start?: Extent): Extent {
  let running = start;
  for (const step of steps) {
    if (step.kind === "let") continue;
    const after = extentAfter(step, running ?? anything, of);
    const mayBeSkipped =
      step.where !== undefined || step.inForce.from !== undefined || step.inForce.until !== undefined;
    running = mayBeSkipped && running ? either(running, after) : after;
  }
  return running ?? anything;
}

function extentAfter({ kind, value }: Step, running: Extent, of: (expression: Expression) => Extent): Extent {
  const operand = of(value);
  switch (kind) {
    case "shall-be":
      return operand;
    case "failing-which":
      return either(running, operand);
    case "not-less-than": {
      const least = further(running.least, operand.least, 1);
      return { ...running, whole: running.whole && operand.whole, ...(least && { least }) };
    }
    case "not-more-than": {
      const most = further(running.most, operand.most, -1);
      return { ...running, whole: running.whole && operand.whole, ...(most && { most }) };
    }
    default:
      return anything;
  }
}

/** The bound that is the higher, or with -1 the lower; an absent one bounds nothing. */
function further(a: Exact | undefined, b: Exact | undefined, direction: 1 | -1): Exact | undefined {
  if (!a || !b) return a ?? b;
  return compare(a, b) === direction ? a : b;
}

function eitherOf(extents: readonly Extent[]): Extent {
  return extents.length === 0 ? anything : extents.reduce(either);
}

function either(a: Extent, b: Extent): Extent {
  const least = a.least && b.least && (compare(a.least, b.least) < 0 ? a.least : b.least);
  const most = a.most && b.most && (compare(a.most, b.most) > 0 ? a.most : b.most);
  return { whole: a.whole && b.whole, ...(least && { least }), ...(most && { most }) };
}
