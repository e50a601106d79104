import type { Branch, Provision, Rule, RuleVersion } from "../rulebook/rulebook.ts";
import { entryLines, ledgerLines } from "./describe-ledger.ts";
import { limitLines } from "./describe-limit.ts";
import { procedureLines, stageLines } from "./describe-procedure.ts";
import {
  conditionLines,
  type DescribedLine,
  dated,
  describedLine,
  readingLines,
  stepLines,
  typeWords,
} from "./described-line.ts";
import { words } from "./word-expression.ts";
import { inForceWords, type Wording } from "./wording.ts";

/** What a rule says, version by version, in the order in which it is applied. */
export function ruleLines(rule: Rule, wording: Wording): readonly DescribedLine[] {
  const { heads } = wording.phrases;
  const gives = {
    "yes-no": heads.definition,
    "time-limit": wording.phrases.limit.gives,
    procedure: wording.phrases.procedure.gives,
    stage: wording.phrases.procedure.stateOf,
    ledger: wording.phrases.ledger.gives(typeWords(rule.type, wording)),
    value: heads.gives(typeWords(rule.type, wording)),
  };
  return [
    describedLine(0, rule.label[wording.language], distinct(rule.provisions), wording),
    describedLine(1, gives[rule.defines], [], wording),
    ...rule.notes.map((note) => describedLine(1, heads.note(note[wording.language]), [], wording)),
    ...rule.versions.flatMap((version) => versionLines(rule, version, wording)),
  ];
}

function versionLines(rule: Rule, version: RuleVersion, wording: Wording): readonly DescribedLine[] {
  const { heads } = wording.phrases;
  const { otherwise } = version;
  const days = inForceWords(version.inForce, wording);
  const several = rule.versions.length > 1;
  return [
    ...(days === "" ? [] : [describedLine(1, days, several ? version.provisions : [], wording)]),
    ...(version.limit ? limitLines(version.limit, wording) : []),
    ...(version.ledger ? ledgerLines(version.ledger, wording) : []),
    ...conditionLines(version.appliesWhere, 1, heads.appliesWhere, wording),
    ...conditionLines(version.when, 1, version.procedure ? wording.phrases.procedure.opensWhen : heads.when, wording),
    ...(version.procedure ? procedureLines(version.procedure, wording) : []),
    ...(version.stage ? stageLines(version.stage, 1, wording) : []),
    ...(otherwise
      ? [describedLine(1, heads.otherwise(words(otherwise.value, wording)), otherwise.provisions, wording)]
      : []),
    ...readingLines(version.reliesOn, 1, wording),
    ...stepLines(version.steps, 1, wording),
    ...(version.ledger ? entryLines(version.ledger, wording) : []),
    ...(version.alternatives.length > 0 ? [describedLine(1, heads.exactlyOne, [], wording)] : []),
    ...version.alternatives.flatMap((branch) => branchLines(version, branch, wording)),
    ...version.exceptions.flatMap((branch) => branchLines(version, branch, wording)),
    ...inEveryCaseLines(version, wording),
  ];
}

function branchLines(version: RuleVersion, branch: Branch, wording: Wording): readonly DescribedLine[] {
  const { heads } = wording.phrases;
  const name = branch.label[wording.language];
  const head = branch.kind === "alternative" ? heads.alternative(name) : heads.exception(name);
  const others = (keys: readonly string[]) =>
    wording.phrases.and(
      keys.map((key) => `"${version.exceptions.find((one) => one.key === key)?.label[wording.language] ?? key}"`),
    );
  const { notwithstanding, disapplies } = branch;
  return [
    describedLine(1, dated(head, branch.inForce, wording), branch.provisions, wording),
    ...(notwithstanding.length > 0
      ? [describedLine(2, heads.notwithstanding(others(notwithstanding)), [], wording)]
      : []),
    ...(disapplies.length > 0 ? [describedLine(2, heads.disapplies(others(disapplies)), [], wording)] : []),
    ...(branch.evenIfNotEntitled ? [describedLine(2, heads.evenIfNotEntitled, [], wording)] : []),
    ...conditionLines(branch.when, 2, heads.when, wording),
    ...readingLines(branch.reliesOn, 2, wording),
    ...stepLines(branch.steps, 2, wording),
  ];
}

function inEveryCaseLines(version: RuleVersion, wording: Wording): readonly DescribedLine[] {
  const { inEveryCase, reliesOnInEveryCase } = version;
  if (inEveryCase.length === 0 && reliesOnInEveryCase.length === 0) return [];
  return [
    describedLine(1, wording.phrases.heads.inEveryCase, [], wording),
    ...readingLines(reliesOnInEveryCase, 2, wording),
    ...stepLines(inEveryCase, 2, wording),
  ];
}

/** Versions of a rule may cite the same provision. */
function distinct(provisions: readonly Provision[]): readonly Provision[] {
  return [...new Map(provisions.map((provision) => [JSON.stringify(provision), provision])).values()];
}
