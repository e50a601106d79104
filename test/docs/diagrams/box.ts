import type { Repeated, Syntax, Word } from "./syntax.ts";

/** A drawn piece of track. It is entered from the left and left at the right, at the height of the way. Lengths in pixels. */
export interface Box {
  readonly width: number;
  /** How far it reaches above the way. */
  readonly up: number;
  /** How far it reaches below the way. */
  readonly down: number;
  /** The elements of SVG, when entered at a point. */
  draw(x: number, y: number): string;
}

/** Advance of one letter of a typewriter face of 13 pixels, which all such faces share. */
const letter = 7.8;
const halfHeight = 13;
const gap = 10;
/** Of every bend; a switch to another way takes two bends, one after the other. */
const radius = 10;
const turn = 2 * radius;

/** The track of a piece of syntax. */
export function boxOf(syntax: Syntax): Box {
  switch (syntax.kind) {
    case "sequence":
      return inARow(syntax.items.map(boxOf));
    case "choice":
      return oneBelowTheOther(syntax.items.map(boxOf));
    case "optional":
      return withAWayAround(boxOf(syntax.item));
    case "repeated":
      return withAWayBack(syntax);
    default:
      return stop(syntax);
  }
}

/** A straight or bent way. */
export function way(path: string): string {
  return `<path d="${path}"/>`;
}

/** The text of an element. */
export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function stop({ kind, text }: Word): Box {
  const length = rounded(text.length * letter);
  const width = length + 2 * gap;
  const corner = { keyword: halfHeight, token: 4, phrase: 0 }[kind];
  return {
    width,
    up: halfHeight,
    down: halfHeight,
    draw: (x, y) =>
      `<g class="${kind}"><rect x="${rounded(x)}" y="${y - halfHeight}" width="${width}" height="${2 * halfHeight}" rx="${corner}"/>` +
      `<text x="${rounded(x + gap)}" y="${y + 4.5}" textLength="${length}">${escaped(text)}</text></g>`,
  };
}

function inARow(boxes: readonly Box[]): Box {
  const width = boxes.reduce((sum, box) => sum + box.width, 0) + gap * Math.max(0, boxes.length - 1);
  return {
    width,
    up: most(boxes, "up"),
    down: most(boxes, "down"),
    draw: (x, y) => {
      let at = x;
      return boxes
        .map((box, index) => {
          const before = index === 0 ? "" : way(`M${rounded(at)} ${y}h${gap}`);
          at += index === 0 ? 0 : gap;
          const drawn = box.draw(at, y);
          at += box.width;
          return before + drawn;
        })
        .join("");
    },
  };
}

/** The first on the way itself, the others on ways below it. */
function oneBelowTheOther(boxes: readonly Box[]): Box {
  const inner = most(boxes, "width");
  const depths = depthsOf(boxes);
  const [first] = boxes;
  return {
    width: inner + 2 * turn,
    up: first?.up ?? 0,
    down: (depths.at(-1) ?? 0) + (boxes.at(-1)?.down ?? 0),
    draw: (x, y) =>
      boxes
        .map((box, index) => {
          const depth = depths[index] ?? 0;
          const end = x + turn + box.width;
          return (
            way(depth === 0 ? `M${rounded(x)} ${y}h${turn}` : `M${rounded(x)} ${y}${down(depth)}`) +
            box.draw(x + turn, y + depth) +
            way(`M${rounded(end)} ${y + depth}h${rounded(inner - box.width)}${depth === 0 ? `h${turn}` : up(depth)}`)
          );
        })
        .join(""),
  };
}

/** How far below the first each box has its way. */
function depthsOf(boxes: readonly Box[]): readonly number[] {
  const depths: number[] = [];
  boxes.forEach((box, index) => {
    const above = boxes[index - 1];
    depths.push(above ? Math.max(turn, (depths[index - 1] ?? 0) + above.down + box.up + gap / 2) : 0);
  });
  return depths;
}

function withAWayAround(box: Box): Box {
  const height = Math.max(turn, box.up + gap / 2);
  return {
    width: box.width + 2 * turn,
    up: height,
    down: box.down,
    draw: (x, y) =>
      way(`M${rounded(x)} ${y}h${turn}`) +
      box.draw(x + turn, y) +
      way(`M${rounded(x + turn + box.width)} ${y}h${turn}`) +
      way(`M${rounded(x)} ${y}${up(height)}h${rounded(box.width)}${down(height)}`),
  };
}

/** The way back runs below, from the right to the left, past what stands between two. */
function withAWayBack({ item, between }: Repeated): Box {
  const [there, back] = [boxOf(item), boxOf(between)];
  const inner = Math.max(there.width, back.width);
  const height = Math.max(turn, there.down + back.up + gap / 2);
  return {
    width: inner + turn,
    up: there.up,
    down: height + Math.max(back.down, gap / 2),
    draw: (x, y) => {
      const [left, right] = [x + radius, x + radius + inner];
      const middle = left + (inner - back.width) / 2;
      return (
        way(`M${rounded(x)} ${y}h${radius}`) +
        there.draw(left, y) +
        way(`M${rounded(left + there.width)} ${y}H${rounded(right + radius)}`) +
        way(
          `M${rounded(right)} ${y}${bend(1, 1, 1)}v${height - turn}${bend(-1, 1, 1)}H${rounded(middle + back.width)}`,
        ) +
        back.draw(middle, y + height) +
        way(`M${rounded(left)} ${y}${bend(-1, 1, 0)}v${height - turn}${bend(1, 1, 0)}H${rounded(middle)}`) +
        way(`M${rounded(left + 5)} ${y + height - 4}l-5 4l5 4`)
      );
    },
  };
}

/** From the way to one that lies so far below, in two bends. */
function down(depth: number): string {
  return `${bend(1, 1, 1)}v${rounded(depth - turn)}${bend(1, 1, 0)}`;
}

/** From the way to one that lies so far above, in two bends. */
function up(height: number): string {
  return `${bend(1, -1, 0)}v${rounded(turn - height)}${bend(1, -1, 1)}`;
}

/** A quarter of a circle to the right or left, and down or up; clockwise or not. */
function bend(right: 1 | -1, below: 1 | -1, clockwise: 0 | 1): string {
  return `a${radius} ${radius} 0 0 ${clockwise} ${right * radius} ${below * radius}`;
}

function most(boxes: readonly Box[], side: "width" | "up" | "down"): number {
  return Math.max(0, ...boxes.map((box) => box[side]));
}

/** To a tenth of a pixel, so that a diagram is the same text on every machine. */
function rounded(length: number): number {
  return Math.round(length * 10) / 10;
}
