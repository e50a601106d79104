import type { Declaration } from "../../ast.ts";
import type { KeywordId, keywords } from "../../keywords.ts";
import { Block } from "../block.ts";
import { outsideDeclaration } from "../misplaced.ts";
import type { Reader } from "../reader.ts";
import { readAuthority } from "./authority.ts";
import { readBody } from "./body.ts";
import { readCalendar } from "./calendar.ts";
import { readChapter } from "./chapter.ts";
import { readChoice } from "./choice.ts";
import { readContents } from "./contents.ts";
import { readCounting } from "./counting.ts";
import { readDecision } from "./decision.ts";
import { readFact } from "./fact.ts";
import { readFigure } from "./figure.ts";
import { readHoursOfTheDay } from "./hours-of-the-day.ts";
import { readLedger } from "./ledger.ts";
import { readNamed } from "./named.ts";
import { readNotEncoded } from "./not-encoded.ts";
import { readOutsideException } from "./outside-exception.ts";
import { readProcedure } from "./procedure.ts";
import { readReading } from "./reading.ts";
import { readRule } from "./rule.ts";
import { readScenario } from "./scenario.ts";
import { readSubject } from "./subject.ts";
import { readTable } from "./table.ts";
import { readWrittenIn } from "./written-in.ts";

type HeadId = { [id in KeywordId]: (typeof keywords)[id]["place"] extends "head" | "titled" ? id : never }[KeywordId];

/** How each kind of declaration is read. A head without a reader does not compile. */
const readers: Readonly<Record<HeadId, (block: Block) => Declaration>> = {
  writtenIn: readWrittenIn,
  chapter: readChapter,
  scenario: readScenario,
  choice: readChoice,
  subject: readSubject,
  authority: readAuthority,
  body: readBody,
  fact: readFact,
  figure: readFigure,
  table: readTable,
  rule: (block) => readRule(block, "value"),
  definition: (block) => readRule(block, "yes-no"),
  exception: readOutsideException,
  reading: readReading,
  decision: readDecision,
  event: (block) => readNamed(block, "event"),
  calendar: readCalendar,
  counting: readCounting,
  timeLimit: (block) => readRule(block, "time-limit"),
  hoursOfTheDay: readHoursOfTheDay,
  procedure: readProcedure,
  ledger: readLedger,
  notEncoded: readNotEncoded,
  contents: readContents,
};

/** Reads all declarations of a file. Of the lines that stand under no head, the first is reported. */
export function readDeclarations(reader: Reader): Declaration[] {
  const declarations: Declaration[] = [];
  let isLost = false;
  for (let tree = reader.peek(); tree; tree = reader.peek()) {
    const { opening } = tree.line;
    if (opening in readers) {
      declarations.push(readers[opening as HeadId](new Block(reader, tree)));
      isLost = false;
    } else {
      if (!isLost) reader.report(outsideDeclaration(reader, tree));
      reader.pass();
      isLost = true;
    }
  }
  return declarations;
}
