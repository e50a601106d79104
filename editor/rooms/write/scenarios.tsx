import { useMemo, useState } from "react";
import { GridList, GridListItem, ListLayout, ToggleButton, Virtualizer } from "react-aria-components";
import { Fail, Pass } from "../../app/icons.tsx";
import { useLanguage, useSelected, useStudio, useTexts } from "../../app/studio-context.tsx";
import type { ScenarioStanding } from "../../questions/analysis.ts";

/** Every scenario of the rulebook and whether it passes, after every change. Choosing one shows why. */
export function Scenarios() {
  const studio = useStudio();
  const texts = useTexts();
  const scenarios = useSelected((state) => state.analysis?.scenarios);
  const chosen = useSelected((state) => state.chosen?.scenario);
  const [failuresOnly, setFailuresOnly] = useState(false);
  const current = useSelected((state) => state.current);
  const shown = useMemo(() => {
    const wanted = (scenarios ?? []).filter(({ passed }) => !(failuresOnly && passed));
    // Failures first, then those of the open file, each in the order of the text.
    const rank = ({ passed, span }: ScenarioStanding) => (passed ? 2 : 0) + (span.file === current ? 0 : 1);
    return wanted.toSorted((a, b) => rank(a) - rank(b));
  }, [scenarios, failuresOnly, current]);
  return (
    <section className="scenarios" aria-label={texts.scenarios.label}>
      <div className="panel-head">
        <h2 className="panel-title">{texts.scenarios.label}</h2>
        <Summary />
        <ToggleButton className="button button-small" isSelected={failuresOnly} onChange={setFailuresOnly}>
          {texts.scenarios.failuresOnly}
        </ToggleButton>
      </div>
      <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight: 34 }}>
        <GridList
          className="rows scenario-rows"
          aria-label={texts.scenarios.label}
          items={shown}
          selectionMode="single"
          selectionBehavior="replace"
          selectedKeys={chosen ? [chosen] : []}
          onSelectionChange={(keys) => {
            const [key] = keys;
            if (typeof key === "string") studio.choose(key);
          }}
          renderEmptyState={() => <p className="empty">{texts.scenarios.none}</p>}
        >
          {(scenario) => <ScenarioRow scenario={scenario} />}
        </GridList>
      </Virtualizer>
    </section>
  );
}

function Summary() {
  const texts = useTexts();
  const analysis = useSelected((state) => state.analysis);
  const scenarios = analysis?.scenarios ?? [];
  const failed = scenarios.filter(({ passed }) => !passed).length;
  if (!analysis || analysis.areRunning) return <span className="summary">{texts.scenarios.running}</span>;
  if (scenarios.length === 0) return null;
  return (
    <span role="status" className={failed > 0 ? "summary summary-fail" : "summary summary-pass"}>
      {texts.scenarios.summary(scenarios.length - failed, failed)}
    </span>
  );
}

function ScenarioRow({ scenario }: { readonly scenario: ScenarioStanding }) {
  const texts = useTexts();
  const language = useLanguage();
  const title = scenario.title[language];
  const word = scenario.passed ? texts.scenarios.passes : texts.scenarios.fails;
  return (
    <GridListItem id={scenario.id} textValue={`${title}, ${word}`} className="row scenario-row">
      {scenario.passed ? <Pass /> : <Fail />}
      <span className="scenario-title" title={title}>
        {title}
      </span>
      <span className={scenario.passed ? "standing standing-pass" : "standing standing-fail"}>{word}</span>
    </GridListItem>
  );
}
