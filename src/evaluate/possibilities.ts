import { sameValue } from "../values/compare-values.ts";
import { type Finding, isSettled, isValued, open, traced } from "./finding.ts";
import { neededToChoose, type Way } from "./needs.ts";
import { hull } from "./range.ts";

/**
 * What comes out when it is open which of several findings stands. If all are settled and the same, that; otherwise the
 * question stays as open as what decides it, and what the findings need may still matter.
 *
 * @param deciding - the findings on which it depends which of them stands; at least one is open
 * @param possible - every finding that may stand
 */
export function whicheverStands(deciding: readonly Finding[], possible: readonly Finding[]): Finding {
  const [first, ...others] = possible;
  const all = [...deciding, ...possible];
  const trace = all.flatMap((finding) => finding.trace);
  if (!first) return traced(open(deciding), trace);
  if (isSettled(first) && others.every((other) => sameFinding(first, other))) {
    const awaiting = possible.flatMap((finding) => finding.awaiting);
    return { ...first, awaiting, trace };
  }
  // What would be a conflict or unsettled in one possibility only is not so yet; but no range holds it.
  const bearable = possible.filter(({ status }) => status !== "conflict" && status !== "unsettled");
  const range = bearable.length === possible.length ? hull(possible) : undefined;
  const undecided = deciding.filter((finding) => !isSettled(finding));
  const needs = neededToChoose(
    undecided.map((finding) => finding.needs),
    possible.map((finding) => wayOf(finding, bearable.includes(finding))),
  );
  return { ...open([...undecided, ...bearable], range), needs, trace };
}

function wayOf(finding: Finding, isBearable: boolean): Way {
  if (!isSettled(finding)) return { needs: isBearable ? finding.needs : [] };
  const { value } = finding;
  return {
    needs: [],
    settled: value?.kind === "yes-no" ? { yes: value.yes, no: !value.yes } : { yes: true, no: true },
  };
}

function sameFinding(a: Finding, b: Finding): boolean {
  if (a.status !== b.status) return false;
  return !isValued(a) || (isValued(b) && sameValue(a.value, b.value));
}
