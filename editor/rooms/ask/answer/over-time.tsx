import { useState } from "react";
import { useTexts } from "../../../app/studio-context.tsx";
import { useAsked } from "../../../panels/use-asked.ts";
import type { RuleQuestion, StretchWords } from "../../../questions/account.ts";
import { ChosenDay } from "./chosen-day.tsx";
import { extremes, Plot, type Segment } from "./plot.tsx";

/** What comes out on every day from the day in hand to another. */
export function OverTime({ question }: { readonly question: RuleQuestion }) {
  const { answers } = useTexts();
  const [until, setUntil] = useState(`${Number(question.on.slice(0, 4)) + 3}-12-31`);
  const told = useAsked("overTime", { ...question, until });
  return (
    <>
      <ChosenDay label={answers.overTime.until} day={until} onChange={(day) => day && setUntil(day)} />
      {!told && <p className="answer-hint">{answers.working}</p>}
      {told?.ok && (
        <>
          <Stretches stretches={told.stretches} />
          <p className="answer-hint">
            {told.complete ? answers.overTime.complete(told.lastTried) : answers.overTime.cut(told.lastTried)}
          </p>
        </>
      )}
    </>
  );
}

function Stretches({ stretches }: { readonly stretches: readonly StretchWords[] }) {
  const { overTime } = useTexts().answers;
  const [first, last] = [stretches[0], stretches.at(-1)];
  if (!first || !last) return null;
  return (
    <>
      <Plot
        summary={overTime.summary(stretches.length, first.from, last.until)}
        lines={[{ name: overTime.title, segments: levelsOf(stretches) }]}
        along={[
          { at: first.x, words: first.from },
          { at: last.xEnd, words: last.until },
        ]}
        up={extremes(stretches)}
      />
      <StretchTable stretches={stretches} />
    </>
  );
}

/** The answers and the days on which they hold, as a table. */
function StretchTable({ stretches }: { readonly stretches: readonly StretchWords[] }) {
  const { overTime } = useTexts().answers;
  return (
    <table className="answer-table">
      <thead>
        <tr>
          <th scope="col">{overTime.from}</th>
          <th scope="col">{overTime.to}</th>
          <th scope="col">{overTime.result}</th>
        </tr>
      </thead>
      <tbody>
        {stretches.map(({ from, until, words }) => (
          <tr key={from}>
            <th scope="row">{from}</th>
            <td>{until}</td>
            <td>{words}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Each answer lasts at its height. */
export function levelsOf(stretches: readonly StretchWords[]): readonly Segment[] {
  return stretches.flatMap(({ x, xEnd, y }) => (y === undefined ? [] : [{ from: { x, y }, to: { x: xEnd, y } }]));
}
