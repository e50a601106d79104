import { addOtherwise } from "../../check/otherwise-line.ts";
import type { ActionMaker } from "../code-action.ts";
import { liesIn } from "./touches.ts";

/** Anywhere in a rule that does not say what comes out where its conditions do not hold: the line that says so. */
export const otherwiseLine: ActionMaker = ({ rulebook }, selection) =>
  [...rulebook.rules.values()].flatMap((rule) =>
    rule.versions
      .filter(({ span, when, otherwise, procedure, stage }) => {
        return liesIn(selection, span) && when.length > 0 && !otherwise && !procedure && !stage;
      })
      .flatMap((version) => {
        const fix = addOtherwise(rulebook, rule, version);
        return fix ? [{ ...fix, kind: "add" as const, settles: "missing-otherwise" }] : [];
      }),
  );
