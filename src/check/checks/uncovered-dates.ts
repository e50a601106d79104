import type { Bilingual } from "../../../grammar/source.ts";
import type { Rule, Rulebook } from "../../rulebook/rulebook.ts";
import { type Exact, floor } from "../../values/exact.ts";
import { expressionInWords } from "../expression-words.ts";
import { dayNumberInWords } from "../periods.ts";
import { canComeTogether } from "../regions/example.ts";
import { versionRegion } from "../regions/rule-space.ts";
import { type Axis, Space } from "../regions/space.ts";
import { type Gap, survey } from "../regions/survey.ts";
import type { Check, Report } from "../report.ts";
import { quoted } from "../wording.ts";

/**
 * Between the first and the last version of a rule no day is left out, neither of the calendar nor of a cohort. Before the
 * first and after the last the rule simply does not apply; conditions that are not on dates may leave out whom they like.
 */
export const uncoveredDates: Check = {
  code: "uncovered-dates",
  severity: "warning",
  title: {
    en: "The versions of a rule leave no days between them uncovered.",
    fr: "Les versions d'une règle ne laissent aucun jour entre elles sans réponse.",
  },
  run(rulebook, report) {
    for (const rule of rulebook.rules.values()) if (rule.versions.length > 1) lookForGap(rulebook, rule, report);
  },
};

function lookForGap(rulebook: Rulebook, rule: Rule, report: Report): void {
  const space = new Space(rulebook);
  const regions = rule.versions.map((version) => versionRegion(space, version));
  if (regions.includes(undefined)) return;
  const dates = space.axes.flatMap((axis, place) => (isOfDates(axis) ? [{ axis, place }] : []));
  const boxes = regions.flatMap((region) => region ?? []).map((box) => dates.map(({ place }) => box[place]));
  const axes = dates.map(({ axis }) => axis);
  const gaps: (Gap & Required<Pick<Gap, "from" | "next">>)[] = [];
  survey(
    axes.map(({ scale }) => scale),
    boxes,
    {
      gap: (gap) => {
        if (gap.from && gap.next && canComeTogether(rulebook, axes, gap.at))
          gaps.push({ ...gap, from: gap.from, next: gap.next });
      },
    },
  );
  const gap = gaps[0];
  const axis = gap && axes[gap.axis];
  const words = axis && message(rulebook, rule, axis, gap);
  if (words)
    report({
      span: rule.nameSpan,
      message: words,
      related: rule.versions.map(({ span }) => ({ span, message: version })),
    });
}

const version = { en: "a version of the rule", fr: "une version de la règle" };

function isOfDates({ about }: Axis): boolean {
  return about.kind === "day" || (about.kind === "value" && about.of.type.kind === "date");
}

function message(
  rulebook: Rulebook,
  rule: Rule,
  { about }: Axis,
  { from, next }: { readonly from: Exact; readonly next: Exact },
): Bilingual | undefined {
  const name = quoted(rule);
  const first = dayNumberInWords(Number(floor(from)));
  const last = dayNumberInWords(Number(floor(next)) - 1);
  if (about.kind === "day") {
    return {
      en: `No version of ${name.en} is in force from ${first.en} to ${last.en}; extend one or say in a version of its own what holds then.`,
      fr: `Aucune version de ${name.fr} n'est en vigueur du ${first.fr} au ${last.fr} ; prolongez-en une ou dites dans une version propre ce qui vaut alors.`,
    };
  }
  const of = about.kind === "value" ? expressionInWords(rulebook, about.of) : undefined;
  return (
    of && {
      en: `No version of ${name.en} applies where ${of.en} lies from ${first.en} to ${last.en}; extend one or say in a version of its own what holds then.`,
      fr: `Aucune version de ${name.fr} ne s'applique si ${of.fr} se situe du ${first.fr} au ${last.fr} ; étendez-en une ou dites dans une version propre ce qui vaut alors.`,
    }
  );
}
