import type { Exact } from "../../values/exact.ts";
import { type Cells, cellsOf, cellsWithin, type Interval } from "./cells.ts";
import type { Scale } from "./scale.ts";

/** A region: for each scale the intervals in which it lies; absent where the scale does not matter to it. */
export type Box = readonly (readonly Interval[] | undefined)[];

/** A place: a position on each scale; absent where any will do. */
export type Point = readonly (Exact | undefined)[];

/** A place that no box covers. */
export interface Gap {
  readonly at: Point;
  /** The scale on which the boxes that cover the place so far leave it out. */
  readonly axis: number;
  /** Where on that scale the gap begins; absent if nothing lies below it. */
  readonly from?: Exact;
  /** Where on that scale the boxes take up again; absent if nothing lies above it. */
  readonly next?: Exact;
}

/** What a survey tells as it goes. */
export interface Surveyor {
  readonly gap?: (gap: Gap) => void;
  /** Two boxes, by their places in the list, that hold at one point; told once for each pair. */
  readonly meeting?: (first: number, second: number, at: Point) => void;
}

/** How much work a survey may take, in boxes looked at; enough for the largest table of a rulebook several times over. */
const WORK_LIMIT = 400_000;

/** A meeting keeps its caller busy for as long as it takes to look at so many boxes. */
const WORK_OF_MEETING = 4;

/**
 * Tells where boxes leave a gap and where they meet, by cutting one scale after the other into cells and following the boxes
 * that hold there. Exact: what it does not tell does not exist. Sets of boxes that were followed before are not followed again.
 *
 * @returns false if it gave up for the amount of work; what it told by then is true
 */
export function survey(scales: readonly Scale[], boxes: readonly Box[], surveyor: Surveyor): boolean {
  return new Survey(scales, boxes, surveyor).run();
}

class Survey {
  readonly #scales: readonly Scale[];
  readonly #boxes: readonly Box[];
  readonly #surveyor: Surveyor;
  readonly #cells: readonly Cells[];
  readonly #ranges: readonly Map<readonly Interval[], readonly CellRange[]>[];
  readonly #followed: readonly Set<string>[];
  readonly #met = new Set<number>();
  #work = 0;

  constructor(scales: readonly Scale[], boxes: readonly Box[], surveyor: Surveyor) {
    this.#scales = scales;
    this.#boxes = boxes;
    this.#surveyor = surveyor;
    this.#cells = scales.map((scale, axis) =>
      cellsOf(
        scale,
        boxes.flatMap((box) => box[axis] ?? []),
      ),
    );
    this.#ranges = scales.map(() => new Map());
    this.#followed = scales.map(() => new Set());
  }

  run(): boolean {
    this.#follow(0, [...this.#boxes.keys()], []);
    return this.#work <= WORK_LIMIT;
  }

  /** Goes on with the boxes that hold at the point so far. */
  #follow(axis: number, holding: readonly number[], at: Point): void {
    this.#work += holding.length + 1;
    if (this.#work > WORK_LIMIT) return;
    if (holding.length === 0) this.#surveyor.gap?.({ at, axis });
    else if (axis === this.#scales.length) this.#tellMeetings(holding, at);
    else if (this.#isIdle(axis, holding)) this.#follow(axis + 1, holding, [...at, undefined]);
    else for (const run of this.#runs(axis, holding)) this.#followRun(axis, run, at);
  }

  /** Whether a scale matters to none of the boxes. */
  #isIdle(axis: number, holding: readonly number[]): boolean {
    return holding.every((box) => this.#boxes[box]?.[axis] === undefined);
  }

  #followRun(axis: number, { first, end, holding }: Run, at: Point): void {
    const cells = this.#cells[axis] ?? [];
    const point = [...at, cells[first]];
    if (holding.length === 0) {
      const from = first === 0 ? undefined : cells[first];
      const next = cells[end];
      this.#surveyor.gap?.({ at: point, axis, ...(from && { from }), ...(next && { next }) });
      return;
    }
    const identity = holding.join();
    if (this.#followed[axis]?.has(identity)) return;
    this.#followed[axis]?.add(identity);
    this.#follow(axis + 1, holding, point);
  }

  /** The cells of a scale in runs on which the same boxes hold. */
  #runs(axis: number, candidates: readonly number[]): readonly Run[] {
    const cells = this.#cells[axis] ?? [];
    const starting = new Map<number, number[]>();
    const ending = new Map<number, number[]>();
    const changes = new Set([0]);
    for (const box of candidates) {
      for (const [first, last] of this.#cellRanges(axis, box)) {
        addTo(starting, first, box);
        addTo(ending, last + 1, box);
        changes.add(first).add(last + 1);
      }
    }
    const firsts = [...changes].filter((first) => first < cells.length).sort((a, b) => a - b);
    const holding = new Map<number, number>();
    return firsts.map((first, i) => {
      for (const box of ending.get(first) ?? []) shift(holding, box, -1);
      for (const box of starting.get(first) ?? []) shift(holding, box, 1);
      const boxes = [...holding.keys()].sort((a, b) => a - b);
      this.#work += boxes.length;
      return { first, end: firsts[i + 1] ?? cells.length, holding: boxes };
    });
  }

  /** The runs of cells that a box takes up on a scale; worked out once for boxes that share their intervals. */
  #cellRanges(axis: number, box: number): readonly CellRange[] {
    const intervals = this.#boxes[box]?.[axis] ?? everything;
    const known = this.#ranges[axis]?.get(intervals);
    if (known) return known;
    const ranges = intervals.flatMap((interval) => {
      const range = cellsWithin(this.#cells[axis] ?? [], interval);
      return range ? [range] : [];
    });
    this.#ranges[axis]?.set(intervals, ranges);
    return ranges;
  }

  #tellMeetings(holding: readonly number[], at: Point): void {
    const tell = this.#surveyor.meeting;
    if (!tell) return;
    for (const [i, first] of holding.entries()) {
      for (const second of holding.slice(i + 1)) {
        this.#work += WORK_OF_MEETING;
        if (this.#work > WORK_LIMIT) return;
        const pair = first * this.#boxes.length + second;
        if (this.#met.has(pair)) continue;
        this.#met.add(pair);
        tell(first, second, at);
      }
    }
  }
}

const everything: readonly Interval[] = [{}];

type CellRange = readonly [first: number, last: number];

/** Cells from `first` to before `end` on which the same boxes hold. */
interface Run {
  readonly first: number;
  readonly end: number;
  readonly holding: readonly number[];
}

function addTo(lists: Map<number, number[]>, key: number, item: number): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

/** Counts how many intervals of a box hold, since they may overlap; a box with none is left out. */
function shift(counts: Map<number, number>, box: number, by: number): void {
  const count = (counts.get(box) ?? 0) + by;
  if (count === 0) counts.delete(box);
  else counts.set(box, count);
}
