import type { SheetOf } from "../../src/workspace/scenario-sheet/sheet.ts";

/** What the Test room shows. */
export interface TestPlace {
  /** Whether the list on the left is of rules or of files of scenarios. */
  readonly by: "rule" | "file";
  /** The sheet on screen; absent: the first of the list. */
  readonly of?: SheetOf;
  /** Words that scenarios must have in their title, provision, rule or file. */
  readonly sought: string;
  readonly failingOnly: boolean;
  /** What the panel on the right shows: the chosen case, or one that is being made. */
  readonly panel: "case" | "new";
}

/** Where the Test room begins. */
const atFirst: TestPlace = { by: "rule", sought: "", failingOnly: false, panel: "case" };

/** What the Test room shows, also before anybody was in it. */
export function testPlace({ test }: { readonly test?: TestPlace }): TestPlace {
  return test ?? atFirst;
}
