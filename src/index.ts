/** Proviso for programs: rules and facts in, explained results out. Nothing here touches a file, the network or a clock. */
export type { Diagnostic, Fix, Severity } from "../grammar/diagnostic.ts";
export { languageVersion, languageVersions } from "../grammar/language-version.ts";
export type { Bilingual, Language, Source, Span } from "../grammar/source.ts";
export {
  describeRule,
  type ExplanationNode,
  explainHtml,
  explainText,
  explainTree,
  type Otherwise,
  outcomeWords,
  type WhyNot,
} from "./explain/index.ts";
export {
  type FactProblem,
  type FieldKind,
  type Form,
  type FormField,
  type FormGroup,
  factsOf,
  factsSchema,
  formOf,
  jsonSchemaOf,
  type Member,
  readFacts,
} from "./facts/index.ts";
export type { Rulebook } from "./rulebook/rulebook.ts";
export {
  runScenario,
  runScenarios,
  type ScenarioCheck,
  type ScenarioResult,
  type ScenarioRun,
} from "./scenario/index.ts";
export type { Json } from "./values/json.ts";
export { type Answer, type Answered, answer as evaluate, type Provenance, type Request } from "./workspace/answer.ts";
export { compareVersions, type ScenarioDifference, type VersionComparison } from "./workspace/compare-versions.ts";
export { engineVersion } from "./workspace/engine-version.ts";
export { type Asked, type Found, findRule } from "./workspace/find-rule.ts";
export { type LoadedRulebook, loadRulebook, type Texts } from "./workspace/load-rulebook.ts";
export type { LookedAt, Looking } from "./workspace/looked-at.ts";
export { openWorkspace, type Workspace } from "./workspace/open-workspace.ts";
export type { RequestProblem } from "./workspace/read-request.ts";
export type { AwaitingJson, Explain, RangeJson, Result } from "./workspace/result.ts";
export { type ScenarioUnderReading, scenariosUnderReadings } from "./workspace/scenarios-under-readings.ts";
export type { OptionResult, ReadingSensitivity } from "./workspace/under-other-readings.ts";
export type { WordedChange } from "./workspace/word-change.ts";
