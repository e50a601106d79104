import { useState } from "react";
import { Button } from "react-aria-components";
import { useSelected, useStudio, useTexts } from "../../../app/studio-context.tsx";
import { useAsked } from "../../../panels/use-asked.ts";
import type { RuleQuestion, TwoVersions } from "../../../questions/account.ts";
import { levelsOf } from "./over-time.tsx";
import { extremes, Plot } from "./plot.tsx";

/** The same case under the version compared with in Review and under the texts on screen. */
export function BothVersions({ question }: { readonly question: RuleQuestion }) {
  const studio = useStudio();
  const { answers } = useTexts();
  const older = useSelected((state) => state.review.older);
  const [wanted, setWanted] = useState(false);
  const until = `${Number(question.on.slice(0, 4)) + 1}${question.on.slice(4).replace("-02-29", "-02-28")}`;
  const told = useAsked("bothVersions", wanted && older ? { ...question, until, older } : undefined);
  if (!older) {
    return (
      <>
        <p className="answer-hint">{answers.versions.none}</p>
        <Button className="button" onPress={() => studio.show("review")}>
          {answers.versions.goToReview}
        </Button>
      </>
    );
  }
  if (!wanted) {
    return (
      <Button className="button" onPress={() => setWanted(true)}>
        {answers.versions.compare}
      </Button>
    );
  }
  return told?.ok ? <Two told={told} /> : <p className="answer-hint">{answers.working}</p>;
}

function Two({ told }: { readonly told: TwoVersions }) {
  const { versions } = useTexts().answers;
  const { older, newer, olderWords, newerWords } = told;
  const isSame = JSON.stringify(older) === JSON.stringify(newer);
  const all = [...older, ...newer];
  const [first, last] = [newer[0], newer.at(-1)];
  const summary = isSame ? versions.same : versions.differ(olderWords, newerWords);
  return (
    <>
      <p role="status" className="versions-words">
        {summary}
      </p>
      {!isSame && (
        <p className="plot-key" aria-hidden="true">
          <span className="plot-key-line" /> {versions.newer} <span className="plot-key-line plot-key-other" />{" "}
          {versions.older}
        </p>
      )}
      {first && last && (
        <Plot
          summary={summary}
          lines={[
            { name: versions.newer, segments: levelsOf(newer) },
            { name: versions.older, segments: levelsOf(older) },
          ]}
          along={[
            { at: first.x, words: first.from },
            { at: last.xEnd, words: last.until },
          ]}
          up={extremes(all)}
        />
      )}
    </>
  );
}
