import type { Language } from "../../grammar/source.ts";
import { ON_DISK, type Room, rooms, type StudioState } from "./state.ts";

/** What the address of the page says: enough to show somebody else the same thing, and nothing about a person. */
export interface Address {
  readonly room?: Room;
  readonly language?: Language;
  readonly on?: string;
  /** The name of a case; its facts stay on the computer that has them. */
  readonly caseId?: string;
  readonly file?: string;
  readonly version?: string;
  /** What is asked in the Ask room. */
  readonly rule?: string;
}

/** The query of an address that shows the same room, day, case, language, file, version and question. */
export function addressOf({ room, language, on, case: chosen, current, review, asking }: StudioState): string {
  const query = new URLSearchParams({ room, lang: language, on });
  if (chosen && chosen.id !== "new") query.set("case", chosen.id);
  if (current) query.set("file", current);
  if (review.chosen !== ON_DISK) query.set("version", review.chosen);
  if (asking) query.set("rule", asking.rule);
  return `?${query}`;
}

/** What a query says; what it does not say, or says wrongly, is left out. */
export function readAddress(search: string): Address {
  const query = new URLSearchParams(search);
  const [lang, on, caseId, file, version, rule] = ["lang", "on", "case", "file", "version", "rule"].map((name) =>
    query.get(name),
  );
  const room = rooms.find((name) => name === query.get("room"));
  return {
    ...(room && { room }),
    ...((lang === "en" || lang === "fr") && { language: lang }),
    ...(on && isDay(on) && { on }),
    ...(caseId && { caseId }),
    ...(file && { file }),
    ...(version && { version }),
    ...(rule && { rule }),
  };
}

/** Whether a text is a day of the calendar, ISO 8601. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const moment = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
}
