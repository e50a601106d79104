import type { Bilingual, Language } from "../../../grammar/source.ts";
import type { SheetOf } from "../../../src/workspace/scenario-sheet/sheet.ts";
import { fileName } from "../../app/file-name.ts";
import { folded } from "../../app/folded.ts";
import type { ScenarioStanding } from "../../questions/analysis.ts";

/** The scenarios that a sheet would hold, as the list on the left shows them. */
export interface Group {
  readonly id: string;
  readonly of: SheetOf;
  readonly label: Bilingual;
  readonly count: number;
  readonly failing: number;
}

/** Which scenarios are looked for. */
export interface Sought {
  readonly sought: string;
  readonly failingOnly: boolean;
}

/** Whether a scenario has all the words in its title, provisions, file or what it asks for, in either language. */
export function isSought(scenario: ScenarioStanding, { sought, failingOnly }: Sought): boolean {
  if (failingOnly && scenario.passed) return false;
  const words = folded(sought).split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const text = folded(wordsOf(scenario).join(" "));
  return words.every((word) => text.includes(word));
}

function wordsOf({ title, provisions, span, answers }: ScenarioStanding): readonly string[] {
  const asked = answers.flatMap(({ label }) => [label.en, label.fr]);
  return [title.en, title.fr, provisions.en, provisions.fr, fileName(span.file), ...asked];
}

/** Scenarios by the rule they expect something of, or by file, in the order of the alphabet. */
export function groupsOf(
  scenarios: readonly ScenarioStanding[],
  { by, language, ...sought }: Sought & { readonly by: "rule" | "file"; readonly language: Language },
): readonly Group[] {
  const groups = new Map<string, { -readonly [Field in keyof Group]: Group[Field] }>();
  for (const scenario of scenarios) {
    if (!isSought(scenario, sought)) continue;
    for (const { id, of, label } of by === "file" ? [ofFile(scenario)] : ofRules(scenario)) {
      const group = groups.get(id) ?? { id, of, label, count: 0, failing: 0 };
      groups.set(id, group);
      group.count += 1;
      group.failing += scenario.passed ? 0 : 1;
    }
  }
  return [...groups.values()].sort((a, b) => a.label[language].localeCompare(b.label[language], language));
}

function ofFile({ span }: ScenarioStanding): Pick<Group, "id" | "of" | "label"> {
  const name = fileName(span.file).replace(/\.proviso$/, "");
  return {
    id: groupId({ kind: "file", file: span.file }),
    of: { kind: "file", file: span.file },
    label: { en: name, fr: name },
  };
}

function ofRules({ answers }: ScenarioStanding): readonly Pick<Group, "id" | "of" | "label">[] {
  const rules = new Map(answers.map(({ rule, label }) => [rule, label]));
  return [...rules].map(([rule, label]) => ({
    id: groupId({ kind: "rule", rule }),
    of: { kind: "rule", rule },
    label,
  }));
}

/** A name for a sheet. */
export function groupId(of: SheetOf): string {
  return of.kind === "rule" ? `rule ${of.rule}` : `file ${of.file}`;
}
