import { useState } from "react";
import { Button } from "react-aria-components";
import type { Bilingual } from "../../../grammar/source.ts";
import { useLanguage, useSelected, useStudio, useTexts } from "../../app/studio-context.tsx";
import { FactForm } from "../../forms/fact-form.tsx";
import { useAsked } from "../../panels/use-asked.ts";
import type { FactsJson, ScenarioCase } from "../../questions/cases.ts";

/** The facts of a scenario as a form made from their types. What is changed is written into its text. */
export function ChosenCase({ scenario }: { readonly scenario: string }) {
  const found = useAsked("caseOf", { scenario });
  return found ? <ScenarioFacts scenario={scenario} found={found} /> : null;
}

interface ScenarioFactsProps {
  readonly scenario: string;
  readonly found: ScenarioCase;
}

function ScenarioFacts({ scenario, found }: ScenarioFactsProps) {
  const studio = useStudio();
  const { test: texts } = useTexts();
  const language = useLanguage();
  const form = useAsked("form", { rules: found.rules });
  const [refusal, setRefusal] = useState<Bilingual>();
  const tell = async (facts: FactsJson) => setRefusal(await studio.tellScenario(scenario, facts));
  return (
    <>
      <div className="case-head">
        <h2 className="case-title">{found.name[language]}</h2>
        <Confirm scenario={scenario} />
        <p className="quiet">{texts.form.ofScenario}</p>
        <Button className="button button-small" onPress={() => void studio.takeScenario(scenario)}>
          {texts.form.take}
        </Button>
        <p role="alert" className="field-problem">
          {refusal?.[language]}
        </p>
      </div>
      <div className="case-form">
        {form && <FactForm groups={form.groups} facts={found.facts} onChange={(facts) => void tell(facts)} />}
      </div>
    </>
  );
}

/** Of a scenario whose expectations are what the rules gave: to be compared with the article by somebody. */
function Confirm({ scenario }: { readonly scenario: string }) {
  const studio = useStudio();
  const { red: texts } = useTexts().test;
  const toConfirm = useSelected(
    (state) => state.analysis?.scenarios.find(({ id }) => id === scenario)?.toConfirm ?? false,
  );
  return toConfirm ? (
    <p className="confirm">
      {texts.confirmWords}{" "}
      <Button className="button button-small" onPress={() => void studio.confirmScenario(scenario)}>
        {texts.confirm}
      </Button>
    </p>
  ) : null;
}
