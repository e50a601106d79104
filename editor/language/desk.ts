import type { Source } from "../../grammar/source.ts";
import { openWorkspace, type Workspace } from "../../src/workspace/open-workspace.ts";
import type { Rerun } from "../../src/workspace/rerun/rerun-scenarios.ts";
import type { ScenarioStanding, TextAnalysis } from "../questions/analysis.ts";
import type { Question, Questions } from "../questions/questions.ts";
import { analyse } from "./analyse.ts";
import { answers } from "./answers.ts";
import { standings } from "./standings.ts";
import { type Studied, study } from "./studied.ts";

/** The texts on screen and what is known about them. Everything is worked out when first asked for, and kept until a text changes. */
export interface Desk {
  open(sources: readonly Source[]): void;
  change(source: Source): void;
  /** What is known of the texts before any scenario is run. */
  analysis(revision: number): TextAnalysis;
  /** Runs one more scenario; whether there are more to run. */
  runNext(): boolean;
  /** How every scenario came out; runs those that were not run yet. */
  scenarios(): readonly ScenarioStanding[];
  answer<Q extends Question>(question: Q, asked: Questions[Q]["asked"]): Questions[Q]["answer"];
}

/** An empty desk. */
export function createDesk(): Desk {
  const sources = new Map<string, Source>();
  let studied: Studied | undefined;
  let before: Workspace | undefined;
  let latest: Rerun | undefined;
  const current = (): Studied => {
    if (studied) return studied;
    before = openWorkspace([...sources.values()], before);
    studied = study(before, latest);
    return studied;
  };
  return {
    open: (opened) => {
      studied = undefined;
      sources.clear();
      for (const source of opened) sources.set(source.file, source);
    },
    change: (source) => {
      studied = undefined;
      sources.set(source.file, source);
    },
    analysis: (revision) => analyse(current(), revision),
    runNext: () => current().runNext(),
    scenarios: () => {
      latest = current().rerun;
      return standings(current());
    },
    answer: (question, asked) => answers[question](current(), asked),
  };
}
