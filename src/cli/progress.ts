import type { Bilingual } from "../../grammar/source.ts";
import type { Call } from "./command.ts";
import type { Host } from "./host.ts";

/** Told how much of a work is done, as often as one likes. */
export type Tell = (done: number, total: number) => void;

/** Milliseconds before anything is shown, and between two words on it. */
const [patience, pace] = [1000, 100];

/** Takes away what stands on the line. */
const erase = "\r\u001b[K";

/**
 * Does a work and shows on a terminal how far it is, once it has taken a second. Nothing of it is left at the end, and nothing
 * is shown where nobody looks on.
 *
 * @param title - what is being done, such as "Reading"
 */
export function withProgress<T>(title: Bilingual, { language }: Call, host: Host, work: (tell: Tell) => T): T {
  const { stderr } = host;
  if (!stderr.isTerminal) return work(() => undefined);
  let due = host.now() + patience;
  let isShown = false;
  const tell: Tell = (done, total) => {
    if (host.now() < due) return;
    due = host.now() + pace;
    isShown = true;
    stderr.write(`${erase}${title[language]} ${Math.floor((100 * done) / Math.max(total, 1))} %`);
  };
  try {
    return work(tell);
  } finally {
    if (isShown) stderr.write(erase);
  }
}
