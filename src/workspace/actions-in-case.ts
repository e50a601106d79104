import type { Span } from "../../grammar/source.ts";
import type { CodeAction } from "../language-service/code-action.ts";
import { codeActions } from "../language-service/code-actions.ts";
import type { Project } from "../language-service/project.ts";
import type { Key, Rulebook } from "../rulebook/rulebook.ts";
import type { ChosenCase } from "./case-values.ts";
import { scenarioAction } from "./scenario-of-case.ts";

/** The changes offered for a selection; within a rule also to keep the chosen case as a scenario of it. */
export function actionsInCase(
  project: Project,
  selection: Span,
  chosen: ChosenCase | undefined,
): readonly CodeAction[] {
  const key = chosen && ruleAt(project.rulebook, selection);
  const kept = chosen && key !== undefined ? scenarioAction(project, key, chosen) : undefined;
  return [...codeActions(project, selection), ...(kept ? [kept] : [])];
}

/** The rule or decision in which a selection lies. */
function ruleAt({ rules, decisions }: Rulebook, { file, start, end }: Span): Key | undefined {
  const versions = [...rules.values()].flatMap(({ key, versions: all }) => all.map(({ span }) => ({ key, span })));
  const places = [...versions, ...decisions.values()];
  return places.find(({ span }) => span.file === file && span.start <= start && end <= span.end)?.key;
}
