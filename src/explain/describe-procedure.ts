import type { Expression } from "../rulebook/expression.ts";
import type { Procedure, Stage } from "../rulebook/rulebook.ts";
import { conditionLines, type DescribedLine, describedLine } from "./described-line.ts";
import { words } from "./word-expression.ts";
import { labelOf, type Wording } from "./wording.ts";

/** What a procedure says besides when it opens: what ends it, and its stages in order. */
export function procedureLines({ endsWhen, stages }: Procedure, wording: Wording): readonly DescribedLine[] {
  return [
    ...conditionLines(endsWhen, 1, wording.phrases.procedure.endsWhen, wording),
    ...stages.flatMap((stage) => stageEntryLines(stage, wording)),
  ];
}

function stageEntryLines(reference: Expression, wording: Wording): readonly DescribedLine[] {
  const rule = reference.kind === "rule" ? wording.rulebook.rules.get(reference.key) : undefined;
  const [version] = rule?.versions ?? [];
  if (!rule || !version?.stage) return [];
  const { heads, procedure } = wording.phrases;
  return [
    describedLine(1, procedure.stage(rule.label[wording.language]), rule.provisions, wording),
    ...conditionLines(version.when, 2, heads.when, wording),
    ...stageLines(version.stage, 2, wording),
  ];
}

/** What a stage says besides when it is needed: who acts, after what, by when, and what shows it to be done. */
export function stageLines(stage: Stage, level: number, wording: Wording): readonly DescribedLine[] {
  const { heads, procedure, and, where } = wording.phrases;
  const { restsWith, afterConsulting, after, within, doneWhen } = stage;
  const line = (text: string) => describedLine(level, text, [], wording);
  return [
    ...restsWith.map(({ authority, where: condition, provisions }) => {
      const text = procedure.restsWith(labelOf(authority, wording));
      return describedLine(level, condition ? where(text, words(condition, wording)) : text, provisions, wording);
    }),
    ...(afterConsulting.length > 0
      ? [line(heads.afterConsulting(and(afterConsulting.map((key) => labelOf(key, wording)))))]
      : []),
    ...(after.length > 0 ? [line(procedure.after(and(after.map((one) => `"${stageLabel(one, wording)}"`))))] : []),
    ...(within ? [line(procedure.within(words(within, wording)))] : []),
    ...conditionLines(doneWhen, level, procedure.doneWhen, wording),
  ];
}

function stageLabel(stage: Expression, wording: Wording): string {
  return stage.kind === "rule" ? labelOf(stage.key, wording) : words(stage, wording);
}
