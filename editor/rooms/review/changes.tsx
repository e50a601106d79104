import { Button } from "react-aria-components";
import { useLanguage, useSelected, useStudio, useTexts } from "../../app/studio-context.tsx";
import type { Comparison, RuleChange } from "../../questions/review.ts";

/** What a change does, rule by rule, and which scenarios now give another result. */
export function Changes() {
  const texts = useTexts();
  const comparison = useSelected((state) => state.review.comparison);
  if (!comparison) return <p className="empty">{texts.review.comparing}</p>;
  return (
    <div className="changes">
      <h2 className="panel-title">{texts.review.changes}</h2>
      <RuleChanges changes={comparison.changes} />
      <h2 className="panel-title">{texts.review.scenarios}</h2>
      <ScenarioChanges scenarios={comparison.scenarios} />
    </div>
  );
}

function RuleChanges({ changes }: { readonly changes: readonly RuleChange[] }) {
  const texts = useTexts();
  if (changes.length === 0) return <p className="quiet">{texts.review.noChanges}</p>;
  return (
    <ul className="change-list">
      {changes.map((change) => (
        <Change key={JSON.stringify(change)} change={change} />
      ))}
    </ul>
  );
}

function Change({ change }: { readonly change: RuleChange }) {
  const studio = useStudio();
  const texts = useTexts();
  const language = useLanguage();
  const { label, place, kind, from, to, since, provisions, span } = change;
  return (
    <li className="change">
      <p className="change-head">
        <b>{label[language]}</b>
        <span className="change-kind">{texts.review.kinds[kind]}</span>
      </p>
      {place[language] && <p className="change-place">{place[language]}</p>}
      <BeforeAfter from={from?.[language]} to={to?.[language]} />
      <div className="change-foot">
        {since && <span>{texts.review.since(since[language])}</span>}
        {provisions[language] && <span className="provision">{provisions[language]}</span>}
        {span && (
          <Button className="button button-small" onPress={() => studio.reveal(span)}>
            {texts.scenarios.goToText}
          </Button>
        )}
      </div>
    </li>
  );
}

function ScenarioChanges({ scenarios }: Pick<Comparison, "scenarios">) {
  const texts = useTexts();
  const language = useLanguage();
  if (scenarios.length === 0) return <p className="quiet">{texts.review.noScenarios}</p>;
  return (
    <ul className="change-list">
      {scenarios.map((scenario) => (
        <li key={JSON.stringify(scenario)} className="change">
          <p className="change-head">
            <b>{scenario.title[language]}</b>
          </p>
          <p className="change-place">{scenario.answer[language]}</p>
          <BeforeAfter from={scenario.from[language]} to={scenario.to[language]} />
        </li>
      ))}
    </ul>
  );
}

/** Before and after, each with its word, so that strokes and colours only help. */
function BeforeAfter({ from, to }: { readonly from?: string | undefined; readonly to?: string | undefined }) {
  const texts = useTexts();
  return (
    <dl className="before-after">
      {from !== undefined && (
        <div>
          <dt>{texts.review.from}</dt>
          <dd>
            <del>{from}</del>
          </dd>
        </div>
      )}
      {to !== undefined && (
        <div>
          <dt>{texts.review.to}</dt>
          <dd>
            <ins>{to}</ins>
          </dd>
        </div>
      )}
    </dl>
  );
}
