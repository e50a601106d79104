import { parse } from "../../../grammar/parse.ts";
import { speechOf } from "../../../grammar/print/speech.ts";
import { print } from "../../../grammar/print.ts";
import type { Bilingual, Language } from "../../../grammar/source.ts";
import { languageOf, textOf } from "../../language-service/project.ts";
import { conventionsShown } from "../../language-service/tables/paste/conventions-shown.ts";
import type { Workspace } from "../open-workspace.ts";
import { type Added, type Shelf, withoutExpectation } from "./add-scenarios.ts";
import type { PastedCases, PastedCells } from "./pasted.ts";
import { type CaseLines, type PasteOptions, readPasted } from "./read-pasted.ts";
import { toConfirm } from "./to-confirm.ts";

/** Pasted cases to be kept, and what a case without an expectation is asked. */
export interface Pasting {
  readonly cells: PastedCells;
  readonly shelf: Shelf;
  readonly conventions: PasteOptions["conventions"];
  readonly on: string;
  readonly rule?: string;
}

/** What pasted cells are understood as, as plain data, before anything is kept. */
export function pastedCases(
  workspace: Workspace,
  cells: PastedCells,
  { shelf, conventions, on }: Omit<Pasting, "cells" | "rule">,
): PastedCases {
  const { cases, columns, ...more } = readPasted(workspace.rulebook, cells, {
    conventions: { ...conventionsShown(cells.rows.slice(1)), ...conventions },
    language: languageIn(workspace, shelf),
    on,
  });
  return {
    ...more,
    columns: columns.map(({ meaning: _, ...column }) => column),
    cases: cases.map(({ row, title, problems }) => ({ row, title, problems })),
  };
}

function languageIn(workspace: Workspace, { file, language }: Shelf): Language {
  return textOf(workspace, file) === "" ? language : languageOf(workspace, file);
}

/** Writes pasted cases that are understood at the end of a file; the others are left out. */
export function addPasted(workspace: Workspace, { cells, shelf, conventions, on, rule }: Pasting): Added {
  const before = textOf(workspace, shelf.file);
  const language = languageIn(workspace, shelf);
  const { cases } = readPasted(workspace.rulebook, cells, {
    conventions: { ...conventionsShown(cells.rows.slice(1)), ...conventions },
    language,
    on,
  });
  const whole = cases.filter(({ problems }) => problems.length === 0);
  if (whole.length === 0) return { ok: false, problems: [nothingToKeep] };
  const texts = whole.map((one) => laidOut(linesOf(one, language, rule !== undefined), language));
  const start = before === "" ? "" : `${before.trimEnd()}\n\n`;
  const text = start + texts.join("\n");
  const added = { ok: true as const, path: shelf.file, text, leftOut: [] };
  return rule === undefined ? added : withoutExpectation(workspace, added, rule);
}

const nothingToKeep: Bilingual = {
  en: "No case is understood whole, so there is nothing to keep.",
  fr: "Aucun cas n’est compris en entier : il n’y a rien à garder.",
};

function linesOf({ title, titleFr, heading, given, expect }: CaseLines, language: Language, isAsked: boolean): string {
  const speech = speechOf(language);
  const other =
    language === "en" && titleFr !== undefined && titleFr !== title ? [`  ${speech.word("fr")} ${titleFr}`] : [];
  const day = heading.at(-1) ?? "";
  const note = isAsked && expect.length === 0 ? [`  ${speech.word("note")} ${toConfirm[language]}`] : [];
  return [
    `${speech.word("scenario")} ${title}`,
    ...other,
    ...heading.slice(0, -1).map((line) => `  ${line}`),
    ...note,
    `  ${day}`,
    ...(given.length > 0 ? [`  ${speech.word("given")}`, ...given.map((line) => `    ${line}`)] : []),
    ...expect.map((line) => `  ${line}`),
    "",
  ].join("\n");
}

/** As the formatter prints it. */
function laidOut(text: string, language: Language): string {
  const { value, diagnostics } = parse({ file: "", text });
  return diagnostics.length === 0 ? print(value, language) : text;
}
