import type * as ast from "../../../grammar/ast.ts";
import type { Language } from "../../../grammar/source.ts";
import type { Resolution } from "../resolution.ts";
import type { Key } from "../rulebook.ts";
import { reportUnknownName } from "./unknown-name.ts";

/** The reading, authority, subject, event, calendar, counting or hours of the day that a name means; nothing, and a diagnostic, where it means none. */
export function thingNamed(
  { directory, problems, use }: Resolution,
  name: ast.Name,
  language: Language,
  kind: "reading" | "authority" | "subject" | "event" | "calendar" | "counting" | "hours-of-the-day",
): Key | undefined {
  const names = directory.root[language];
  const target = names.get(name.text)?.target;
  if (target?.kind === kind) {
    use(name.span, target);
    return target.key;
  }
  const things = [...names].filter(([, named]) => named.target.kind === kind);
  reportUnknownName(
    problems,
    name,
    things.map(([candidate]) => candidate),
  );
  return undefined;
}
