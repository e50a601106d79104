import type {
  Covered,
  Expression,
  LongestRun,
  Members,
  MostCovered,
  PeriodCount,
  PeriodTotal,
  RunEdge,
  Stretch,
} from "../ast.ts";
import type { Page } from "./page.ts";

/** How the parts of a phrase are written. They are handed over, because phrases hold one another. */
export interface PartWriters {
  readonly value: (page: Page, value: Expression) => string;
  readonly members: (page: Page, members: Members) => string;
  readonly fromTo: (page: Page, from: Expression, to: Expression) => string;
}

const edges = { first: "firstDayOfTheRunOf", last: "lastDayOfTheRunOf" } as const;
const eachPeriod = { month: "overEachMonth", year: "overEachYear" } as const;
const periods = { month: "months", year: "years" } as const;

/** Writes the phrases about records that last, and about what is taken month by month. */
export function spellPrinters({ value, members, fromTo }: PartWriters) {
  const stretch = (page: Page, { from, to }: Stretch) => fromTo(page, from, to);
  return {
    covered: (page: Page, node: Covered) => {
      const { speech } = page;
      const counted = node.calendar
        ? speech.line(
            speech.word("workingDays"),
            speech.line(speech.word("of"), node.calendar.text),
            speech.word("coveredBy"),
          )
        : speech.word("daysCoveredBy");
      return speech.line(counted, members(page, node.members), stretch(page, node));
    },
    "longest-run": (page: Page, node: LongestRun) =>
      page.speech.line(page.speech.word("daysInTheLongestRunOf"), members(page, node.members), stretch(page, node)),
    "most-covered": (page: Page, node: MostCovered) =>
      page.speech.line(
        page.speech.word("mostDaysCoveredBy"),
        members(page, node.members),
        page.speech.word("inAny"),
        value(page, node.window),
        node.within && stretch(page, node.within),
      ),
    "run-edge": (page: Page, node: RunEdge) =>
      page.speech.line(
        page.speech.word(edges[node.edge]),
        members(page, node.members),
        page.speech.line(page.speech.word("currentOn"), value(page, node.on)),
      ),
    "period-total": (page: Page, node: PeriodTotal) =>
      page.speech.line(
        page.speech.word("totalOf"),
        value(page, node.item),
        page.speech.word(eachPeriod[node.unit]),
        stretch(page, node),
      ),
    "period-count": (page: Page, node: PeriodCount) =>
      page.speech.line(
        page.speech.word("numberOf"),
        page.speech.word(periods[node.unit]),
        stretch(page, node),
        page.speech.word("onWhich"),
        value(page, node.definition),
      ),
  };
}
