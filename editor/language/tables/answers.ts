import { runCommand } from "../../../src/language-service/tables/commands.ts";
import { findSheet } from "../../../src/language-service/tables/find-sheet.ts";
import { pastePlan } from "../../../src/language-service/tables/paste-plan.ts";
import { tableSheet } from "../../../src/language-service/tables/table-sheet.ts";
import { sheetAt, tablesInFile } from "../../../src/language-service/tables/tables-in-file.ts";
import type { TableQuestions } from "../../questions/tables.ts";
import type { Answering } from "../answering.ts";

/** How what the grid asks is answered. */
export const tableAnswers: Answering<keyof TableQuestions> = {
  tables: ({ workspace }, { file }) => tablesInFile(workspace, file),
  sheetAt: ({ workspace }, { file, offset }) => sheetAt(workspace, file, offset),
  sheet: ({ workspace }, address) => tableSheet(workspace, address),
  changeSheet: ({ workspace }, { address, command }) => {
    const found = findSheet(workspace, address);
    return found && runCommand(found, command);
  },
  planPaste: ({ workspace }, { address, paste }) => {
    const found = findSheet(workspace, address);
    return found && pastePlan(found, paste);
  },
};
