import { casesOf } from "../regions/cases.ts";
import type { Check } from "../report.ts";
import { quoted } from "../wording.ts";

/** An alternative or exception can hold for somebody on some day: its conditions do not contradict one another or its rule. */
export const neverHolds: Check = {
  code: "never-holds",
  severity: "warning",
  title: {
    en: "Every alternative and exception can hold for somebody.",
    fr: "Chaque hypothèse et chaque exception peut valoir pour quelqu'un.",
  },
  run(rulebook, report) {
    for (const { alternatives, exceptions } of casesOf(rulebook)) {
      for (const { owner: branch, region } of [...alternatives, ...exceptions]) {
        if (region?.length !== 0) continue;
        const name = quoted(branch);
        report({
          span: branch.nameSpan,
          message: {
            en: `${name.en} never holds: its conditions and those of its rule contradict one another; correct them or take it away.`,
            fr: `${name.fr} ne vaut jamais : ses conditions et celles de sa règle se contredisent ; corrigez-les ou retirez ce cas.`,
          },
        });
      }
    }
  },
};
