import { keywordTokens, otherTokens } from "../../../grammar/tokens.ts";
import { type Box, boxOf, escaped, way } from "./box.ts";
import { type Construct, constructs, type Track } from "./constructs.ts";
import { type Drawing, named, ruleSyntax, tokenSyntax } from "./grammar-syntax.ts";
import { linesByHead, type Opening } from "./lines.ts";
import { choice, inWords, nothing, type Syntax, sequence } from "./syntax.ts";

/** One way through a diagram, with its name where other tracks use it. */
interface Drawn {
  readonly name?: string;
  readonly syntax: Syntax;
}

/** The rules that have a track of their own, and what the track is called. */
const phrases = new Map(
  constructs.flatMap(({ tracks }) =>
    tracks.flatMap((track) => ("rule" in track ? [[track.rule, track.phrase] as const] : [])),
  ),
);

/** The tracks of a construct. Lines that go on in the same way, one below the other, share one. */
export function tracksOf({ tracks }: Construct, onRule?: Drawing["onRule"]): readonly Drawn[] {
  const drawing: Drawing = { phrases, ...(onRule && { onRule }) };
  return tracks.flatMap((track) =>
    "rule" in track
      ? [{ name: track.phrase, syntax: ruleSyntax(track.rule, drawing) }]
      : lineTracks(track, drawing).map((syntax) => ({ syntax })),
  );
}

function lineTracks({ head, lines }: Extract<Track, { head: unknown }>, drawing: Drawing): Syntax[] {
  const groups: { readonly rule: string; readonly openings: Opening[] }[] = [];
  for (const opening of lines) {
    const rule = linesByHead.get(head)?.get(opening);
    if (rule === undefined) throw new Error(`No line of "${head}" opens with "${opening}".`);
    const last = groups.at(-1);
    if (last?.rule === rule) last.openings.push(opening);
    else groups.push({ rule, openings: [opening] });
  }
  return groups.map(({ rule, openings }) => sequence([openingSyntax(openings), named(rule, drawing)]));
}

/** A row begins with its first bar, and what is given with a name: both are in the rule. */
function openingSyntax(openings: readonly Opening[]): Syntax {
  const written = openings.filter((opening) => opening !== "row" && opening !== "other");
  const words = choice(
    written.map((opening) => tokenSyntax(opening === "dashes" ? otherTokens.dashes : keywordTokens[opening])),
  );
  if (written.length === openings.length) return words;
  return written.length === 0 ? nothing : { kind: "optional", item: words };
}

const margin = 16;
const nameHeight = 22;
const trackGap = 14;
const entry = 12;

/** A diagram as a text of SVG, the same for the same grammar. It names and describes itself for those who do not see it. */
export function diagramOf(construct: Construct): string {
  const tracks = tracksOf(construct).map(({ name, syntax }) => ({
    name,
    box: boxOf(syntax),
    words: wordsOf(name, syntax),
  }));
  let y = margin;
  const drawn = tracks.map(({ name, box }) => {
    const heading = name === undefined ? "" : `<text class="name" x="${margin}" y="${y + 12}">${escaped(name)}</text>`;
    y += (name === undefined ? 0 : nameHeight) + box.up;
    const track = heading + trackAt(box, y);
    y += box.down + trackGap;
    return track;
  });
  const width = Math.ceil(Math.max(...tracks.map(({ box }) => box.width)) + 2 * (margin + entry));
  const height = Math.ceil(y - trackGap + margin);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title description">`,
    `<title id="title">${escaped(construct.title)}</title>`,
    `<desc id="description">${escaped(tracks.map(({ words }) => words).join("; "))}</desc>`,
    `<style>${style}</style>`,
    `<rect class="ground" width="${width}" height="${height}" rx="6"/>`,
    ...drawn,
    "</svg>\n",
  ].join("\n");
}

/** A track between its two ends. */
function trackAt(box: Box, y: number): string {
  const end = margin + entry + box.width;
  return (
    way(`M${margin} ${y - 8}v16m0 -8h${entry}`) +
    box.draw(margin + entry, y) +
    way(`M${Math.round(end * 10) / 10} ${y}h${entry}m0 -8v16`)
  );
}

function wordsOf(name: string | undefined, syntax: Syntax): string {
  return name === undefined ? inWords(syntax) : `${name}: ${inWords(syntax)}`;
}

/** Readable on light and on dark pages: the ground is part of the picture. */
const style = [
  "text{font:13px ui-monospace,Menlo,Consolas,monospace;fill:#1f2328}",
  ".name{font-weight:600}",
  "path{fill:none;stroke:#59636e;stroke-width:1.5}",
  "rect{stroke-width:1.2}",
  ".ground{fill:#fff}",
  ".keyword rect{fill:#ddf4ff;stroke:#0969da}",
  ".token rect{fill:#fff8c5;stroke:#9a6700}",
  ".phrase rect{fill:#f6f8fa;stroke:#59636e}",
  "@media(prefers-color-scheme:dark){text{fill:#e6edf3}path{stroke:#9198a1}.ground{fill:#0d1117}",
  ".keyword rect{fill:#0c2d6b;stroke:#4493f8}.token rect{fill:#3d2e00;stroke:#d29922}.phrase rect{fill:#151b23;stroke:#9198a1}}",
].join("");
