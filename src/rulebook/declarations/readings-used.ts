import type * as ast from "../../../grammar/ast.ts";
import type { Language } from "../../../grammar/source.ts";
import { optionsOf } from "../names/directory.ts";
import { thingNamed } from "../names/thing-named.ts";
import { reportNotAmong } from "../names/unknown-name.ts";
import type { Resolution } from "../resolution.ts";
import type { Key, ReadingUse } from "../rulebook.ts";

/** The readings that a text leans on. Whether the option shown is the one taken is for a check to say. */
export function readingsUsed(
  resolution: Resolution,
  nodes: readonly ast.ReliesOn[],
  language: Language,
): readonly ReadingUse[] {
  return nodes.flatMap((node) => {
    const reading = thingNamed(resolution, node.reading, language, "reading");
    if (reading === undefined) return [];
    if (node.option) optionNamed(resolution, reading, node.option, language);
    return [{ reading, span: node.span }];
  });
}

/** The option of a reading that a name means; reported when there is none. */
export function optionNamed(resolution: Resolution, reading: Key, name: ast.Name, language: Language): Key | undefined {
  const names = resolution.directory.members.get(optionsOf(reading))?.[language];
  const target = names?.get(name.text)?.target;
  if (target === undefined) {
    reportNotAmong(resolution.problems, name, names?.keys() ?? []);
    return undefined;
  }
  resolution.use(name.span, target);
  return target.key;
}
