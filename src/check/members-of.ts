import { procedureStates, type State, stageStates } from "../../grammar/procedure-states.ts";
import { stageStateChoice } from "../rulebook/names/directory.ts";
import type { Entry, Key, Rule, Rulebook } from "../rulebook/rulebook.ts";

/**
 * The members of a choice in their order; the options of a reading for the choice `reading:KEY`, the stages of a procedure and
 * what it is at none of them for `procedure:KEY`. None for a choice that is not declared.
 */
export function membersOf(rulebook: Rulebook, choice: Key): readonly Entry[] {
  const reading = /^reading:(.*)$/.exec(choice)?.[1];
  if (reading !== undefined) return rulebook.readings.get(reading)?.options ?? [];
  if (choice === stageStateChoice) return stageStates.map((state) => asEntry(state));
  const procedure = rulebook.rules.get(/^procedure:(.*)$/.exec(choice)?.[1] ?? "");
  if (procedure) return [...stageEntries(rulebook, procedure), ...procedureStates.map((s) => asEntry(s, procedure))];
  return rulebook.choices.get(choice)?.members ?? [];
}

function stageEntries({ rules }: Rulebook, { versions }: Rule): readonly Entry[] {
  const stages = versions.flatMap(({ procedure }) => procedure?.stages ?? []);
  return stages.flatMap((stage) => (stage.kind === "rule" ? (rules.get(stage.key) ?? []) : []));
}

function asEntry({ key, label }: State, { span, nameSpan }: Pick<Entry, "span" | "nameSpan"> = nowhere): Entry {
  return { key, label, provisions: [], notes: [], span, nameSpan };
}

const noSpan = { file: "", start: 0, end: 0 };
const nowhere = { span: noSpan, nameSpan: noSpan };
