import type * as ast from "../../../grammar/ast.ts";
import type { Language } from "../../../grammar/source.ts";

/** The note of a scenario whose expectations were taken from the rules and that nobody has confirmed yet. */
export const toConfirm: Readonly<Record<Language, string>> = {
  en: "To be confirmed: expects what the rules gave when it was kept.",
  fr: "À confirmer : attend ce que les règles donnaient quand il a été gardé.",
};

/** The note that says so, if the scenario has one. */
export function confirmationNote({ heading }: ast.Scenario): ast.Words | undefined {
  return heading.notes.find(({ text }) => text.startsWith("To be confirmed") || text.startsWith("À confirmer"));
}

/** Whether somebody has yet to confirm what a scenario expects. */
export function isToConfirm(node: ast.Scenario | undefined): boolean {
  return node !== undefined && confirmationNote(node) !== undefined;
}
