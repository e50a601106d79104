import type { Bilingual } from "../../grammar/source.ts";
import type { Changed } from "../../src/language-service/tables/change-sheet.ts";
import type { SheetCommand } from "../../src/language-service/tables/commands.ts";
import type { SheetAddress } from "../../src/language-service/tables/sheet.ts";
import { repaired } from "../store/repaired.ts";
import type { Studio } from "../store/studio.ts";

/** Why a command was not done. */
export type Refusal = Extract<Changed, { readonly kind: "refused" }>;

/** Commands are done one after the other, since each is worked out on the text that the last one left. */
let last: Promise<unknown> = Promise.resolve();

/** Does a command as one step that can be taken back. @returns why not, if it was refused */
export function runCommand(
  studio: Studio,
  address: SheetAddress,
  command: SheetCommand,
  label: Bilingual,
): Promise<Refusal | undefined> {
  const done = last.then(() => attempt(studio, address, command, label));
  last = done.catch(() => undefined);
  return done;
}

async function attempt(
  studio: Studio,
  address: SheetAddress,
  command: SheetCommand,
  label: Bilingual,
): Promise<Refusal | undefined> {
  const text = () => studio.store.get().files.get(address.file)?.text ?? "";
  const before = text();
  const changed = await studio.ask("changeSheet", { address, command });
  // Somebody typed in the text meanwhile: the edits would not fit.
  if (text() !== before) return attempt(studio, address, command, label);
  if (changed?.kind !== "edits") return changed ?? { kind: "refused", message: gone };
  studio.edit(address.file, repaired(before, address.file, changed), label);
  return undefined;
}

const gone: Bilingual = {
  en: "This table is not in the text any more; choose another.",
  fr: "Ce tableau n’est plus dans le texte ; choisissez-en un autre.",
};
