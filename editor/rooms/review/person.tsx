import { useEffect, useState } from "react";
import { Button, ToggleButton } from "react-aria-components";
import { useLanguage, useStudio, useTexts } from "../../app/studio-context.tsx";
import { ExplanationTree } from "../../panels/explanation-tree.tsx";
import type { ExplanationStep } from "../../questions/cases.ts";
import type { PersonPlace, PersonShown } from "../../questions/review.ts";
import { BeforeAfter } from "./before-after.tsx";

interface PersonProps {
  readonly inquiry: number;
  readonly person: PersonShown;
}

/** A person for whom something comes out otherwise: before and after, why, and a way to keep them as a scenario. */
export function Person({ inquiry, person }: PersonProps) {
  const texts = useTexts();
  const language = useLanguage();
  const { name, rule, on, from, to, change } = person;
  return (
    <div className="person">
      <p className="person-name">{texts.changes.example(name[language], on[language])}</p>
      <p className="change-place">{rule[language]}</p>
      <BeforeAfter from={from[language]} to={to[language]} />
      {change && <p className="person-change">{change[language]}</p>}
      <PersonWays inquiry={inquiry} place={person.place} />
    </div>
  );
}

interface PersonWaysProps {
  readonly inquiry: number;
  readonly place: PersonPlace;
  readonly opensAtFirst?: boolean;
}

/** Why both versions come to what they give, side by side, and the scenario. */
export function PersonWays({ inquiry, place, opensAtFirst = false }: PersonWaysProps) {
  const studio = useStudio();
  const texts = useTexts();
  const [isOpen, setOpen] = useState(opensAtFirst);
  const [kept, setKept] = useState<boolean>();
  const keep = () => void studio.keepAsScenario(inquiry, place).then(setKept);
  return (
    <>
      <p className="review-ways">
        <ToggleButton className="button button-small" isSelected={isOpen} onChange={setOpen}>
          {texts.review.why}
        </ToggleButton>
        <Button className="button button-small" isDisabled={kept === true} onPress={keep}>
          {texts.review.keep}
        </Button>
        <span role="status">{kept !== undefined && (kept ? texts.review.kept : texts.review.notKeptAsScenario)}</span>
      </p>
      {isOpen && <BothReasons inquiry={inquiry} place={place} />}
    </>
  );
}

function BothReasons({ inquiry, place }: { readonly inquiry: number; readonly place: PersonPlace }) {
  const studio = useStudio();
  const texts = useTexts();
  const language = useLanguage();
  const [both, setBoth] = useState<{ readonly from?: ExplanationStep; readonly to?: ExplanationStep }>();
  const { rule, at } = place;
  useEffect(() => {
    let wanted = true;
    studio.ask("explainBoth", { inquiry, rule, at, language }).then(
      (explained) => wanted && setBoth(explained),
      () => wanted && setBoth({}),
    );
    return () => {
      wanted = false;
    };
  }, [studio, inquiry, rule, at, language]);
  if (!both) return null;
  return (
    <div className="both-reasons">
      <section aria-label={texts.review.from}>
        <h4>{texts.review.from}</h4>
        {both.from ? <ExplanationTree step={both.from} /> : <p className="quiet-line">{texts.review.whyNot}</p>}
      </section>
      <section aria-label={texts.review.to}>
        <h4>{texts.review.to}</h4>
        {both.to ? <ExplanationTree step={both.to} /> : <p className="quiet-line">{texts.review.whyNot}</p>}
      </section>
    </div>
  );
}
