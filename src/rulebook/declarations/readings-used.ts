import type * as ast from "../../../grammar/ast.ts";
import type { Language } from "../../../grammar/source.ts";
import { optionsOf } from "../names/directory.ts";
import { thingNamed } from "../names/thing-named.ts";
import { reportNotAmong } from "../names/unknown-name.ts";
import type { Resolution } from "../resolution.ts";
import type { Key, ReadingUse } from "../rulebook.ts";

/** The readings that a text leans on; an option that is shown must be the one taken. */
export function readingsUsed(
  resolution: Resolution,
  nodes: readonly ast.ReliesOn[],
  language: Language,
): readonly ReadingUse[] {
  return nodes.flatMap((node) => {
    const reading = thingNamed(resolution, node.reading, language, "reading");
    if (reading === undefined) return [];
    const option = node.option && optionNamed(resolution, reading, node.option, language);
    if (node.option && option !== undefined) checkTaken(resolution, reading, node.option, option);
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

function checkTaken({ directory, problems }: Resolution, reading: Key, name: ast.Name, option: Key): void {
  const declared = directory.readings.get(reading);
  const taken = declared?.node.taken;
  if (declared === undefined || taken === undefined) return;
  const options = directory.members.get(optionsOf(reading))?.[declared.language];
  if (options?.get(taken.text)?.key === option) return;
  problems.report({
    code: "option-not-taken",
    severity: "warning",
    span: name.span,
    message: {
      en: `The reading takes "${taken.text}", not "${name.text}": the line shows the option taken.`,
      fr: `La lecture retient "${taken.text}", pas "${name.text}" : la ligne montre l'option retenue.`,
    },
    related: [{ span: taken.span, message: { en: "The option taken.", fr: "L'option retenue." } }],
  });
}
