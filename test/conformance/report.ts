import { answerTo } from "./ask.ts";
import { divergences } from "./divergences.ts";
import { type Area, askedBy } from "./form.ts";
import { forms } from "./forms.ts";
import { type Kind, outOfScope } from "./out-of-scope.ts";
import type { Vector, VectorSet } from "./vectors.ts";

/** One question that was asked, and what was answered. */
export interface Answered extends Vector {
  readonly set: VectorSet;
  readonly area: Area;
  readonly answer: string;
  /** Why the answer is another than expected, where that is known. */
  readonly divergence?: string;
}

/** What came of the questions of all sets. */
export interface Report {
  readonly answered: readonly Answered[];
  /** Those not asked, by the kind that says why; `undefined` gathers those of no kind, of which there must be none. */
  readonly notAsked: ReadonlyMap<Kind | undefined, readonly Vector[]>;
}

/** Asks every question that the language can ask. */
export function reportOn(vectors: Readonly<Record<VectorSet, readonly Vector[]>>): Report {
  const answered: Answered[] = [];
  const notAsked = new Map<Kind | undefined, Vector[]>([...outOfScope].map((kind) => [kind, []]));
  for (const [set, questions] of Object.entries(vectors) as [VectorSet, readonly Vector[]][]) {
    for (const vector of questions) {
      const asked = askedBy(forms, vector.question);
      if (asked) answered.push({ ...vector, set, area: asked.area, answer: answerTo(asked), ...listed(vector) });
      else putInto(notAsked, kindOf(vector), vector);
    }
  }
  return { answered, notAsked };
}

/** Whether the answer is the one that the set expects. */
export function agrees({ answer, expected }: Answered): boolean {
  return answer === expected;
}

function listed({ id }: Vector): Pick<Answered, "divergence"> {
  const divergence = divergences.find(({ ids }) => ids.includes(id));
  return divergence ? { divergence: divergence.reason } : {};
}

function kindOf({ question }: Vector): Kind | undefined {
  return outOfScope.find(({ pattern }) => pattern.test(question));
}

function putInto<Key, Item>(groups: Map<Key, Item[]>, key: Key, item: Item): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}
