import type { Span } from "../../../grammar/source.ts";
import type { Delegation, Key, Sitting } from "../../rulebook/rulebook.ts";
import type { Check } from "../report.ts";

/** Of the lines that say who acts, or by what majority a body decides, each can be reached: the first that holds is taken. */
export const lineNeverReached: Check = {
  code: "line-never-reached",
  severity: "warning",
  title: {
    en: "No line of delegation or majority stands below one that always holds.",
    fr: "Aucune ligne de délégation ou de majorité ne suit une ligne qui vaut toujours.",
  },
  run({ authorities }, report) {
    for (const { delegations, sitting } of authorities.values()) {
      for (const span of [...hidden(delegations, covers), ...hidden(sitting?.decidesBy ?? [], always)]) {
        report({ span, message });
      }
    }
  },
};

type Line = Delegation | Sitting["decidesBy"][number];

function hidden<T extends Line>(lines: readonly T[], covers: (earlier: T, later: T) => boolean): readonly Span[] {
  const later = lines.filter((line, i) =>
    lines.slice(0, i).some((earlier) => holdsAlways(earlier) && covers(earlier, line)),
  );
  return later.map(({ span }) => span);
}

function holdsAlways({ where, inForce }: Line): boolean {
  return !where && !inForce.from && !inForce.until;
}

function always(): boolean {
  return true;
}

/** Whether the earlier line is about every decision that the later one is about. */
function covers(earlier: Delegation, later: Delegation): boolean {
  const among = (key: Key) => earlier.decisions?.includes(key) === true;
  return earlier.decisions === undefined || (later.decisions?.every(among) ?? false);
}

const message = {
  en: `This line is never reached, since one above always holds: move it up, or give that one a "where".`,
  fr: `Cette ligne n'est jamais atteinte, car une autre au-dessus vaut toujours : remontez-la, ou ajoutez "si" à l'autre.`,
};
