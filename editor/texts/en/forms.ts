import type { TypedProblem } from "../../forms/typed/typed.ts";

/** What is typed for a thing and not understood: `name` is what the form calls it, `text` what was typed. */
type Sentence = (name: string, text: string) => string;

const typed: Readonly<Record<TypedProblem, Sentence>> = {
  number: (name, text) => `“${name}” takes a number such as 2 or 2.5, not “${text}”.`,
  count: (name, text) => `“${name}” takes a whole number such as 2, not “${text}”.`,
  "ambiguous-number": (name, text) => `“${text}” can be read in two ways. For “${name}”, write 1234 or 1,234.`,
  percentage: (name, text) => `“${name}” takes a percentage such as 6 or 6.5 %, not “${text}”.`,
  amount: (name, text) => `“${name}” takes an amount such as 2,517.14, not “${text}”.`,
  currency: (name, text) => `“${name}” is in another currency than “${text}”. Convert it first.`,
  date: (name, text) => `“${name}” takes a day such as 1 September 2022 or 1/9/2022, not “${text}”.`,
  "short-year": (name) => `Write the year of “${name}” with four figures, such as 2022.`,
  "no-such-day": (name, text) => `“${text}” is no day of the calendar. For “${name}”, write the day before the month.`,
  time: (name, text) => `“${name}” takes a time such as 22:00, not “${text}”.`,
  moment: (name, text) => `“${name}” takes a day and a time such as 7 March 2022 18:00, not “${text}”.`,
  duration: (name, text) => `“${name}” takes a number such as 4 or 2.5, not “${text}”.`,
};

/** Forms made from what rules ask for, in English. */
export const forms = {
  forms: {
    yes: "Yes",
    no: "No",
    typed,
    currency: "Currency",
    currencyOf: (name: string) => `Currency of ${name}`,
    currencyProblem: (text: string) => `A currency has three letters, such as EUR, not “${text}”.`,
    per: { hour: "per hour", day: "per day", month: "per month", year: "per year" },
    units: {
      hours: "hours",
      days: "days",
      "working-days": "working days",
      weeks: "weeks",
      months: "months",
      years: "years",
    },
    otherAnswers: (name: string) => `Other answers: ${name}`,
    unknown: "I don't know",
    pending: "Asked, not yet settled",
    never: "Has not happened",
    toBeDecided: (authority: string) => `To be decided by: ${authority}`,
    overTime: "Changes over time",
    from: "From",
    until: "Until",
    value: "Value",
    period: (n: number) => `Period ${n}`,
    addPeriod: "Add a period",
    removePeriod: (n: number) => `Remove period ${n}`,
    add: (label: string) => `Add: ${label}`,
    none: "There is none",
    noneTold: "None.",
    item: (label: string, n: number) => `${label} ${n}`,
    remove: (label: string) => `Remove ${label}`,
    removeShort: "Remove",
    choose: "Type to search",
    openList: "Show the list",
    noChoice: "Nothing in the list is called so.",
    establishedBy: (document: string) => `See: ${document}`,
    atLeast: (bound: string) => `Not below ${bound}.`,
    atMost: (bound: string) => `Not above ${bound}.`,
    bounds: (least: string, most: string) => `From ${least} to ${most}.`,
  },
};
