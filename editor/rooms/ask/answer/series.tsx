import { useTexts } from "../../../app/studio-context.tsx";
import type { SeriesPoint, SeriesWords, VariableFact } from "../../../questions/account.ts";
import { extremes, Plot, type Segment } from "./plot.tsx";

interface SeriesProps {
  readonly fact: VariableFact;
  readonly varied: SeriesWords;
}

/** The answers as a fact is varied: drawn where they can be, thresholds in words, every value tried as a table. */
export function Series({ fact, varied }: SeriesProps) {
  const { whatIf } = useTexts().answers;
  const { points, isMeasure, tried } = varied;
  const [first, last] = [points[0], points.at(-1)];
  const thresholds = points.filter((point, i) => i > 0 && points[i - 1]?.piece !== point.piece);
  const here = points.find(({ at }) => at === fact.told);
  if (!first || !last) return null;
  if (!isMeasure) {
    return (
      <>
        <p className="answer-hint">{whatIf.triedAll(tried)}</p>
        <PointsTable points={points} />
      </>
    );
  }
  const summary = whatIf.summary(fact.label, first.at, last.at, first.words, last.words, thresholds.length);
  return (
    <>
      <Plot
        summary={summary}
        lines={[{ name: fact.label, segments: segmentsOf(points) }]}
        along={[
          { at: first.x, words: first.at },
          { at: last.x, words: last.at },
        ]}
        up={extremes(points)}
        {...(here?.y !== undefined && { here: { x: here.x, y: here.y } })}
        thresholds={thresholds.map(({ x }) => x)}
      />
      <Thresholds points={points} thresholds={thresholds} />
      <p className="answer-hint">{whatIf.tried(tried)}</p>
      <details className="series-points">
        <summary>{whatIf.points}</summary>
        <PointsTable points={points} />
      </details>
    </>
  );
}

function Thresholds(props: { readonly points: readonly SeriesPoint[]; readonly thresholds: readonly SeriesPoint[] }) {
  const { whatIf } = useTexts().answers;
  const { points, thresholds } = props;
  if (thresholds.length === 0) return <p role="status">{whatIf.noThreshold}</p>;
  return (
    <section aria-label={whatIf.thresholds} aria-live="polite">
      <h4 className="answer-heading">{whatIf.thresholds}</h4>
      <ol className="thresholds">
        {thresholds.map((point) => (
          <li key={point.at}>
            {whatIf.threshold(point.at, points[points.indexOf(point) - 1]?.words ?? "", point.words)}
            {point.by && ` · ${point.by}`}
          </li>
        ))}
      </ol>
    </section>
  );
}

function PointsTable({ points }: { readonly points: readonly SeriesPoint[] }) {
  const { whatIf } = useTexts().answers;
  return (
    <table className="answer-table">
      <thead>
        <tr>
          <th scope="col">{whatIf.value}</th>
          <th scope="col">{whatIf.result}</th>
          <th scope="col">{whatIf.by}</th>
        </tr>
      </thead>
      <tbody>
        {points.map(({ at, words, by }) => (
          <tr key={at}>
            <th scope="row">{at}</th>
            <td>{words}</td>
            <td>{by ?? ""}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Neighbours that came about in the same way are joined; at a threshold the line is broken. */
function segmentsOf(points: readonly SeriesPoint[]): readonly Segment[] {
  return points.flatMap((to, i) => {
    const from = points[i - 1];
    if (from?.y === undefined || to.y === undefined || from.piece !== to.piece) return [];
    return [{ from: { x: from.x, y: from.y }, to: { x: to.x, y: to.y } }];
  });
}
