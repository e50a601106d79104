import type { ClockPhrases } from "./clock-phrases.ts";

/** How English words time on the clock. */
export const englishClock: ClockPhrases = {
  part: { date: (moment) => `the date of ${moment}`, time: (moment) => `the time of ${moment}` },
  elapsed: (from, to) => `hours from ${from} to ${to}`,
  covered: (list, that, from, to, which) =>
    [`hours covered by ${list}${that ? ` that are ${that}` : ""} from ${from} to ${to}`, ...which].join(" "),
  within: (hours) => `within ${hours}`,
  outside: (hours) => `outside ${hours}`,
  worked: (calendar) => `on working days of "${calendar}"`,
  notWorked: (calendar) => `on days not worked of "${calendar}"`,
  lasts: (from, to) => `Lasts by the clock from "${from}" to "${to}"`,
  stretch: (from, to) => `${from} to ${to}`,
  everyDay: (stretch) => `Every day from ${stretch}`,
  total: (by, hours) => `Hours covered${by.length > 0 ? ` (${by.join(", ")})` : ""}: ${hours}`,
  onDay: (day, stretches, hours) => `On ${day}, ${stretches}: ${hours}`,
  onDays: (from, to, hours) => `On further days from ${from} to ${to}: ${hours}`,
};
