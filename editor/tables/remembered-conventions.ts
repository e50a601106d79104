import type { Conventions } from "../../src/language-service/tables/cells/reading.ts";

const KEY = "proviso.conventions";

/** How this person writes numbers and dates, as far as they have said; asked once and kept in the browser. */
export function rememberedConventions(): Conventions {
  try {
    const { decimal, dates } = JSON.parse(localStorage.getItem(KEY) ?? "{}") as Record<string, unknown>;
    return {
      ...((decimal === "comma" || decimal === "point") && { decimal }),
      ...((dates === "day-first" || dates === "month-first") && { dates }),
    };
  } catch {
    return {};
  }
}

/** Keeps what somebody said, where the browser lets it. */
export function rememberConventions(conventions: Conventions): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(conventions));
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}
