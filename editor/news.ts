import type { Analysis, ScenarioStanding, TextAnalysis } from "./questions/analysis.ts";

/*
 * The worker tells the page only what is another than it told before: after a letter typed, that is little, and the page copies
 * and draws no more than that.
 */

/** How the texts stand, without what the page knows already. */
export interface TextNews extends Pick<TextAnalysis, "revision" | "languages"> {
  /** Absent where they are as before. */
  readonly checks?: TextAnalysis["checks"];
  /** Of files whose text changed. */
  readonly outlines: TextAnalysis["outlines"];
}

/** How the scenarios stand, without what the page knows already. */
export interface ScenarioNews {
  readonly changed: readonly ScenarioStanding[];
  /** Every scenario's name in order; absent where they are as before. */
  readonly order?: readonly string[];
}

/** The worker's end: remembers what was told. */
export interface Newsroom {
  texts(analysis: TextAnalysis): TextNews;
  scenarios(all: readonly ScenarioStanding[]): ScenarioNews;
}

/** A newsroom that has told nothing yet. */
export function createNewsroom(): Newsroom {
  let checks = "";
  let outlines: TextAnalysis["outlines"] = new Map();
  let standings: ReadonlyMap<string, string> = new Map();
  let order = "";
  return {
    texts: ({ revision, languages, ...now }) => {
      const written = JSON.stringify(now.checks);
      const isNew = written !== checks;
      const changed = new Map([...now.outlines].filter(([file, outline]) => outlines.get(file) !== outline));
      checks = written;
      outlines = now.outlines;
      return { revision, languages, outlines: changed, ...(isNew && { checks: now.checks }) };
    },
    scenarios: (all) => {
      const written = new Map(all.map((standing) => [standing.id, JSON.stringify(standing)]));
      const changed = all.filter(({ id }) => written.get(id) !== standings.get(id));
      const names = all.map(({ id }) => id);
      const isNew = names.join("\n\n") !== order;
      standings = written;
      order = names.join("\n\n");
      return { changed, ...(isNew && { order: names }) };
    },
  };
}

/** What the page knows once the texts have news. What stays is the very same, so that it is not drawn again. */
export function withTextNews(known: Analysis | undefined, { checks, outlines, ...news }: TextNews): Analysis {
  return {
    ...news,
    checks: checks ?? known?.checks ?? [],
    outlines: outlines.size > 0 || !known ? new Map([...(known?.outlines ?? []), ...outlines]) : known.outlines,
    scenarios: known?.scenarios ?? [],
    areRunning: true,
  };
}

/** What the page knows once the scenarios have run. */
export function withScenarioNews(known: Analysis, { changed, order }: ScenarioNews): Analysis {
  if (changed.length === 0 && !order) return { ...known, areRunning: false };
  const standings = new Map([...known.scenarios, ...changed].map((standing) => [standing.id, standing]));
  const names = order ?? known.scenarios.map(({ id }) => id);
  return { ...known, scenarios: names.flatMap((id) => standings.get(id) ?? []), areRunning: false };
}
