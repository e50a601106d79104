import { useMemo } from "react";
import { useStudio, useTexts } from "../../app/studio-context.tsx";
import type { Questions } from "../../forms/asking.ts";
import { valueAt } from "../../forms/fact-path.ts";
import type { Need } from "../../questions/ask.ts";
import { isAsked, saidUnknown } from "../../store/questionnaire.ts";
import type { Parts } from "./parts.ts";
import { askableNow } from "./standing-question.ts";

/** What the questionnaire adds to the fields: answers of its own, and why each is asked. */
export function useQuestions({ form, facts, asking, settled }: Parts): Questions {
  const studio = useStudio();
  return useMemo(() => {
    const askable = askableNow(form, settled, facts);
    const needed = new Map(settled.needs.map((need) => [need.fact, need]));
    const decisions = new Set(settled.awaiting.map(({ decision }) => decision));
    return {
      isUnknown: (fact) => asking.unknown.has(fact),
      sayUnknown: (fact, isUnknown) => studio.leadOn((current) => saidUnknown(current, fact, isUnknown)),
      isAsked: (fact) => isAsked(asking, askable, fact),
      below: (fact) => {
        const need = needed.get(fact);
        if (need) return <Why need={need} />;
        return decisions.has(fact) || valueAt(facts, fact) !== undefined ? null : <NoLongerNeeded />;
      },
    };
  }, [studio, form, facts, asking, settled]);
}

/** More rules than these are not read by anybody. */
const MOST_NAMED = 3;

/** The rules that look at a fact, with their citations. */
function Why({ need }: { readonly need: Need }) {
  const { ask: texts } = useTexts();
  if (need.by.length === 0) return null;
  return (
    <p className="fact-why">
      {texts.why}{" "}
      {need.by.slice(0, MOST_NAMED).map(({ label, provisions }, i) => (
        <span key={label}>
          {i > 0 && ", "}
          {label} {provisions[0] && <span className="provision">{provisions[0]}</span>}
        </span>
      ))}
      {need.by.length > MOST_NAMED && ` ${texts.andMore(need.by.length - MOST_NAMED)}`}
    </p>
  );
}

function NoLongerNeeded() {
  const { ask: texts } = useTexts();
  return <p className="fact-why no-longer-needed">{texts.noLongerNeeded}</p>;
}
