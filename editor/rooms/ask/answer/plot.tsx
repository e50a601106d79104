/** A stretch of a drawn line, in the units of the axes. */
export interface Segment {
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
}

/** A line of the plot with its name; the second is drawn dashed, so that colour is never the only sign. */
export interface PlotLine {
  readonly name: string;
  readonly segments: readonly Segment[];
}

/** A place on an axis with what stands there, in words. */
export interface Mark {
  readonly at: number;
  readonly words: string;
}

interface PlotProps {
  /** What the picture shows, in a sentence: it is all that a screen reader says of it; a table stands beside it. */
  readonly summary: string;
  readonly lines: readonly PlotLine[];
  /** First and last value, in words. */
  readonly along: readonly Mark[];
  /** Lowest and highest answer, in words. */
  readonly up: readonly Mark[];
  /** Where the case in hand stands. */
  readonly here?: { readonly x: number; readonly y: number };
  /** Thresholds, numbered as in the list beside the picture. */
  readonly thresholds?: readonly number[];
}

const WIDTH = 640;
const HEIGHT = 240;
const EDGE = { left: 150, right: 20, top: 16, bottom: 40 };

/** Answers as a line over values or days. Positions are near enough to draw; every figure beside them is in exact words. */
export function Plot({ summary, lines, along, up, here, thresholds = [] }: PlotProps) {
  const ends = lines.flatMap(({ segments }) => segments.flatMap(({ from, to }) => [from, to]));
  if (ends.length === 0) return null;
  const x = scaleOf([...ends.map((end) => end.x), ...along.map(({ at }) => at)], EDGE.left, WIDTH - EDGE.right);
  const y = scaleOf([0, ...ends.map((end) => end.y)], HEIGHT - EDGE.bottom, EDGE.top);
  return (
    <svg className="plot" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={summary}>
      <path className="plot-axis" d={`M${EDGE.left} ${EDGE.top}V${HEIGHT - EDGE.bottom}H${WIDTH - EDGE.right}`} />
      {up.map(({ at, words }) => (
        <text key={words} className="plot-words" x={EDGE.left - 8} y={y(at) + 4} textAnchor="end">
          {words}
        </text>
      ))}
      {along.map(({ at, words }, i) => (
        <text key={words} className="plot-words" x={x(at)} y={HEIGHT - 14} textAnchor={i === 0 ? "start" : "end"}>
          {words}
        </text>
      ))}
      {thresholds.map((at, i) => (
        <g key={at}>
          <path className="plot-threshold" d={`M${x(at)} ${EDGE.top}V${HEIGHT - EDGE.bottom}`} />
          <text className="plot-words" x={x(at)} y={EDGE.top - 4} textAnchor="middle">
            {i + 1}
          </text>
        </g>
      ))}
      {lines.map(({ name, segments }, i) => (
        <path
          key={name}
          className={i === 0 ? "plot-line" : "plot-line plot-line-other"}
          d={segments.map(({ from, to }) => `M${x(from.x)} ${y(from.y)}L${x(to.x)} ${y(to.y)}`).join("")}
        />
      ))}
      {here && <circle className="plot-here" cx={x(here.x)} cy={y(here.y)} r="5" />}
    </svg>
  );
}

/** Stretches values over a number of pixels. */
function scaleOf(values: readonly number[], first: number, last: number): (value: number) => number {
  const least = Math.min(...values);
  const most = Math.max(...values);
  const size = most - least || 1;
  return (value) => Math.round((first + ((value - least) / size) * (last - first)) * 10) / 10;
}

/** The lowest and the highest of some answers, with their words. */
export function extremes(answers: readonly { readonly y?: number; readonly words: string }[]): readonly Mark[] {
  const drawn = answers.flatMap(({ y, words }) => (y === undefined ? [] : [{ at: y, words }]));
  const sorted = drawn.toSorted((a, b) => a.at - b.at);
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  if (!lowest || !highest) return [];
  return lowest.at === highest.at ? [highest] : [lowest, highest];
}
