import type { Check } from "../report.ts";
import { listed, quoted } from "../wording.ts";

/** A body whose votes are told decides one thing by them: the same votes cannot answer two questions. */
export const oneVoteTwoDecisions: Check = {
  code: "one-vote-two-decisions",
  severity: "warning",
  title: {
    en: "A body that votes has one decision of yes or no.",
    fr: "Un organe qui vote n'a qu'une décision par oui ou non.",
  },
  run({ authorities, decisions }, report) {
    for (const body of authorities.values()) {
      if (!body.sitting || body.sitting.decidesBy.length === 0) continue;
      const voted = [...decisions.values()].filter(
        ({ mayBe, restsWith }) =>
          mayBe.kind === "yes-or-no" && restsWith.some(({ authority }) => authority === body.key),
      );
      const [, second] = voted;
      if (!second) continue;
      const [names, name] = [listed(voted.map(quoted)), quoted(body)];
      report({
        span: second.nameSpan,
        message: {
          en: `${names.en} would be decided by the same votes of ${name.en}: give each decision a body of its own.`,
          fr: `${names.fr} se décideraient par les mêmes voix de ${name.fr} : donnez à chaque décision son organe.`,
        },
      });
    }
  },
};
