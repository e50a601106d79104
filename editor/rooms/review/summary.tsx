import { Button } from "react-aria-components";
import { useLanguage, useSelected, useStudio, useTexts } from "../../app/studio-context.tsx";
import type { CheckLine, ScenarioChange } from "../../questions/review.ts";
import { BeforeAfter } from "./before-after.tsx";
import { verdictOf } from "./verdict.ts";

/** How much changes, counted, and what that does to the checks and the scenarios. */
export function Summary() {
  const studio = useStudio();
  const texts = useTexts();
  const comparison = useSelected((state) => state.review.comparison);
  const people = useSelected((state) => state.review.people);
  if (!comparison) return <p className="empty">{texts.review.comparing}</p>;
  const { opened, closed } = comparison.checks;
  return (
    <div className="review-column">
      <h2 className="for-readers">{texts.summary.label}</h2>
      <Counts />
      <p className="review-ways">
        <Button className="button" onPress={() => studio.showReview("who")}>
          {texts.summary.whoIs}
        </Button>
        <Button className="button" onPress={() => studio.showReview("changes")}>
          {texts.summary.inFull}
        </Button>
      </p>
      <CheckLines title={texts.summary.openedTitle} lines={opened} />
      <CheckLines title={texts.summary.closedTitle} lines={closed} />
      {people && <ScenarioChanges scenarios={people.scenarios} />}
    </div>
  );
}

function Counts() {
  const texts = useTexts();
  const declarations = useSelected((state) => state.review.comparison?.declarations);
  const checks = useSelected((state) => state.review.comparison?.checks);
  const people = useSelected((state) => state.review.people);
  if (!declarations || !checks) return null;
  if (declarations.length === 0) return <p className="summary-nothing">{texts.summary.nothing}</p>;
  const verdicts = declarations.map((declaration) => verdictOf(declaration, people));
  const count = (verdict: string) => verdicts.filter((one) => one === verdict).length;
  const gaps = (lines: readonly CheckLine[]) => lines.filter(({ isGap }) => isGap).length;
  return (
    <ul className="summary-counts" aria-live="polite">
      <li>
        <b>{texts.summary.meaning(count("meaning") + count("pending"))}</b>
      </li>
      <li>{texts.summary.tables(declarations.filter(({ sort }) => sort === "table").length)}</li>
      {count("undecided") > 0 && <li>{texts.summary.undecided(count("undecided"))}</li>}
      <li>{texts.summary.wording(count("wording"))}</li>
      <li>{texts.summary.opened(checks.opened.length, gaps(checks.opened))}</li>
      <li>{texts.summary.closed(checks.closed.length, gaps(checks.closed))}</li>
      {people && <li>{texts.summary.scenarios(people.scenarios.length)}</li>}
    </ul>
  );
}

function CheckLines({ title, lines }: { readonly title: string; readonly lines: readonly CheckLine[] }) {
  const language = useLanguage();
  if (lines.length === 0) return null;
  return (
    <section>
      <h3 className="review-title">{title}</h3>
      <ul className="check-lines">
        {[...new Set(lines.map(({ words }) => words[language]))].map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </section>
  );
}

/** How many of them are listed at first. */
const FIRST = 50;

function ScenarioChanges({ scenarios }: { readonly scenarios: readonly ScenarioChange[] }) {
  const texts = useTexts();
  const language = useLanguage();
  const studio = useStudio();
  return (
    <section>
      <h3 className="review-title">{texts.summary.scenariosTitle}</h3>
      {scenarios.length === 0 && <p className="quiet-line">{texts.summary.noScenarios}</p>}
      <ul className="change-list">
        {scenarios.slice(0, FIRST).map(({ title, answer, from, to, span }) => (
          <li key={`${span.file} ${span.start} ${answer.en} ${from.en} ${to.en}`} className="change">
            <p className="change-head">
              <b>{title[language]}</b>
              <Button className="button button-small" onPress={() => studio.reveal(span)}>
                {texts.scenarios.goToText}
              </Button>
            </p>
            <p className="change-place">{answer[language]}</p>
            <BeforeAfter from={from[language]} to={to[language]} />
          </li>
        ))}
      </ul>
    </section>
  );
}
