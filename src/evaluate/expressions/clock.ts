import { hoursBetween } from "../../values/covered-time.ts";
import type { Moment } from "../../values/moment.ts";
import { dateValue, durationValue, numberValue, timeOfDayValue, type Value } from "../../values/value.ts";
import { type Finding, isNothing, isValued, nothing, open, valued, without } from "../finding.ts";
import { doNotFit } from "../reason-of.ts";
import { evaluateIn, type Scope } from "../scope.ts";
import type { Of } from "./of.ts";

/** `date of M`, `time of M`. */
export function clockPart({ part, moment }: Of<"clock-part">, scope: Scope): Finding {
  return fromMoments([evaluateIn(scope, moment)], ([{ date, minutes }]) =>
    part === "date" ? dateValue(date) : timeOfDayValue(minutes),
  );
}

/** `hours from M to N`: a number, or a duration where the rule counts in one; less than zero where N comes first. */
export function hoursElapsed({ from, to, type }: Of<"hours-elapsed">, scope: Scope): Finding {
  return fromMoments([evaluateIn(scope, from), evaluateIn(scope, to)], ([start, end]) => {
    const hours = hoursBetween(start, end);
    return type.kind === "duration" ? durationValue(hours, "hours") : numberValue(hours);
  });
}

function fromMoments<const T extends readonly Finding[]>(
  findings: T,
  make: (moments: { readonly [K in keyof T]: Moment }) => Value,
): Finding {
  const missing = findings.find(isNothing);
  if (missing) return nothing(missing.status, missing);
  if (!findings.every(isValued)) return open(findings);
  const moments = findings.map(({ value }) => (value?.kind === "date-and-time" ? value.moment : undefined));
  if (moments.some((moment) => !moment)) return without(doNotFit(notAMoment), { from: findings });
  return valued(make(moments as { readonly [K in keyof T]: Moment }), ...findings);
}

const notAMoment = {
  en: "A value that is not a date and time stands for one.",
  fr: "Une valeur qui n'est pas une date et heure en tient lieu.",
};
