import type * as ast from "../../../grammar/ast.ts";
import type { Language } from "../../../grammar/source.ts";
import type { Resolution } from "../resolution.ts";
import type { Key, Target } from "../rulebook.ts";
import type { Directory } from "./directory.ts";
import { reportUnknownName } from "./unknown-name.ts";

/** The reading, authority, subject, event, time limit, calendar, counting or hours of the day that a name means; nothing, and a diagnostic, where it means none. */
export function thingNamed(
  { directory, problems, use }: Resolution,
  name: ast.Name,
  language: Language,
  kind: "reading" | "authority" | "subject" | "event" | "time limit" | "calendar" | "counting" | "hours-of-the-day",
): Key | undefined {
  const names = directory.root[language];
  const isMeant = (target: Target) => (kind === "time limit" ? isLimit(directory, target) : target.kind === kind);
  const target = names.get(name.text)?.target;
  if (target && isMeant(target)) {
    use(name.span, target);
    return target.key;
  }
  const things = [...names].filter(([, named]) => isMeant(named.target));
  reportUnknownName(
    problems,
    name,
    things.map(([candidate]) => candidate),
  );
  return undefined;
}

function isLimit({ rules }: Directory, { kind, key }: Target): boolean {
  return kind === "rule" && rules.get(key)?.[0]?.node.defines === "time-limit";
}
