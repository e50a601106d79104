/** One thing that is promised of the studio, and what was measured. */
export interface Bar {
  readonly bar: string;
  readonly target: string;
  readonly measured: string;
  readonly met: boolean;
}

/** A bar that holds as long as a figure does not exceed the target. */
export function atMost(bar: string, target: number, measured: number, unit: string): Bar {
  return { bar, target: `≤ ${target} ${unit}`, measured: `${shown(measured)} ${unit}`, met: measured <= target };
}

/** A bar that holds as long as a figure reaches the target. */
export function atLeast(bar: string, target: number, measured: number, unit = ""): Bar {
  const tail = unit && ` ${unit}`;
  return { bar, target: `≥ ${target}${tail}`, measured: `${shown(measured)}${tail}`, met: measured >= target };
}

/** The value that 95 of 100 measurements do not exceed. */
export function p95(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN;
}

function shown(figure: number): string {
  return figure >= 100 || Number.isInteger(figure) ? figure.toFixed(0) : figure.toFixed(figure < 1 ? 3 : 1);
}
