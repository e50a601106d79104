import type { Changed } from "../../src/language-service/tables/change-sheet.ts";
import type { SheetCommand } from "../../src/language-service/tables/commands.ts";
import type { Paste, PastePlan } from "../../src/language-service/tables/paste-plan.ts";
import type { SheetAddress, TableEntry, TableSheet } from "../../src/language-service/tables/sheet.ts";
import type { Place } from "./write.ts";

/** What the grid asks. */
export interface TableQuestions {
  readonly tables: { readonly asked: { readonly file: string }; readonly answer: readonly TableEntry[] };
  readonly sheetAt: { readonly asked: Place; readonly answer: SheetAddress | undefined };
  readonly sheet: { readonly asked: SheetAddress; readonly answer: TableSheet | undefined };
  readonly changeSheet: {
    readonly asked: { readonly address: SheetAddress; readonly command: SheetCommand };
    readonly answer: Changed | undefined;
  };
  readonly planPaste: {
    readonly asked: { readonly address: SheetAddress; readonly paste: Paste };
    readonly answer: PastePlan | undefined;
  };
}
