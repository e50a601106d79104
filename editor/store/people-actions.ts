import type { Source } from "../../grammar/source.ts";
import type { People } from "../questions/review.ts";
import { reviewSetter } from "./review-part.ts";
import type { Population } from "./state.ts";
import type { Surroundings } from "./surroundings.ts";

/** A file as far as its reading needs it; the browser's own fits. */
export interface PeopleFile {
  readonly name: string;
  readonly size: number;
  slice(start: number, end: number): { arrayBuffer(): Promise<ArrayBuffer> };
}

/** Bytes read at first, so that something shows at once, and then. */
const FIRST = 8 * 1024;
const NEXT = 64 * 1024;

/**
 * Puts the cases to both versions, bit by bit; ends when all are tried, when another comparison has begun, or when nobody
 * reviews any more, so that typing elsewhere has the worker to itself.
 */
export async function tryPeople(surroundings: Surroundings, older: readonly Source[]): Promise<void> {
  const { store, language } = surroundings;
  const review = reviewSetter(surroundings);
  const { ownCases, review: before } = store.get();
  const { comparison } = before;
  let people: People | undefined = await language.ask("tryPeople", { older, ownCases });
  const isWanted = () => store.get().room === "review" && store.get().review.comparison === comparison;
  while (people && isWanted()) {
    review({ people });
    if (people.tried >= (people.total ?? 0)) return;
    people = await language.ask("tryMore", { inquiry: people.inquiry });
  }
}

/** What compares outcomes for the people of a file. */
export function peopleActions(surroundings: Surroundings) {
  const { store, language } = surroundings;
  const review = reviewSetter(surroundings);
  let latest: PeopleFile | undefined;

  const show = (file: PeopleFile, part: Partial<Population>): void => {
    if (latest !== file) return;
    const { population } = store.get().review;
    review({ population: { name: file.name, read: 0, standing: "reading", ...population, ...part } });
  };
  const tryAll = async (file: PeopleFile, rule: string, older: readonly Source[]): Promise<void> => {
    const format = /\.(ndjson|jsonl)$/i.test(file.name) ? "ndjson" : "csv";
    const { inquiry } = await language.ask("tryFile", { older, rule, on: store.get().on, format });
    for await (const { text, end } of bits(file)) {
      const people = await language.ask("tryRows", { inquiry, text, isLast: end === file.size });
      if (!people || latest !== file) return;
      show(file, { people, read: end / Math.max(file.size, 1) });
    }
    show(file, { standing: "read" });
  };

  return {
    /** Puts the people of a file, one a row, to both versions of a rule. The file stays on this computer. */
    tryFile: async (file: PeopleFile, rule: string): Promise<void> => {
      const { older } = store.get().review;
      if (!older) return;
      latest = file;
      review({ population: { name: file.name, read: 0, standing: "reading" } });
      await tryAll(file, rule, older).catch(() => show(file, { standing: "failed" }));
    },
    /** Shows the cases again instead of the people of a file. */
    leaveFile: (): void => {
      latest = undefined;
      store.update(({ review: { population: _, ...rest }, ...state }) => ({ ...state, review: rest }));
    },
  };
}

/** A file bit by bit, each with the place where it ends. A letter of several bytes is never cut in two. */
async function* bits(file: PeopleFile): AsyncGenerator<{ readonly text: string; readonly end: number }> {
  const decoder = new TextDecoder();
  let start = 0;
  do {
    const end = Math.min(file.size, start + (start === 0 ? FIRST : NEXT));
    const bytes = await file.slice(start, end).arrayBuffer();
    yield { text: decoder.decode(bytes, { stream: end < file.size }), end };
    start = end;
  } while (start < file.size);
}
