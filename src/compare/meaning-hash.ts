import { perDeclaration } from "../check/per-declaration.ts";
import { perRulebook } from "../check/per-rulebook.ts";
import { asKnown } from "../rulebook/adoption/as-known.ts";
import { createDigest } from "../rulebook/digest.ts";
import type { Entry, Rulebook } from "../rulebook/rulebook.ts";
import { logicOf } from "./meaning.ts";

/**
 * The fingerprint of what a rulebook computes, 16 hexadecimal digits. Labels, notes, questions, citations, scenarios and
 * layout do not count, so that what somebody approved stays approved while only words change.
 */
export const meaningHash: (rulebook: Rulebook) => string = perRulebook((rulebook) => {
  const digest = createDigest();
  const known = asKnown(rulebook);
  for (const [sort, declarations] of Object.entries(computing(known))) {
    for (const key of [...declarations.keys()].sort()) {
      const declaration = declarations.get(key);
      if (declaration) digest.add(`${sort} ${key} ${hashOf(declaration)}\n`);
    }
  }
  return digest.hex();
});

/** Unchanged declarations bring their fingerprint along to the next version. */
const hashOf = perDeclaration((declaration: Entry) => {
  const digest = createDigest();
  digest.add(logicOf(declaration));
  return digest.hex();
});

/** Everything that has a part in what comes out. */
function computing(rulebook: Rulebook): Readonly<Record<string, ReadonlyMap<string, Entry>>> {
  const { choices, subjects, authorities, facts, figures, tables, rules } = rulebook;
  const { readings, decisions, calendars, countings, hoursOfTheDay } = rulebook;
  const asked = { choices, subjects, authorities, facts, figures, tables, rules };
  return { ...asked, readings, decisions, calendars, countings, hoursOfTheDay };
}
