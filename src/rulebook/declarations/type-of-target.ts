import { choiceNamed } from "../expressions/choice-named.ts";
import { optionsOf, stageStateChoice, stagesOf } from "../names/directory.ts";
import type { Resolution } from "../resolution.ts";
import type { Key, Target } from "../rulebook.ts";
import type { Type } from "../type.ts";
import { commonTypeOf } from "../types/common-type.ts";
import { typeOfNode } from "../types/type-of-node.ts";
import { date, unknownType, yesNo } from "../types/types.ts";

/** The type of what a name means, from its declaration; `unknown-type` for what has no value. */
export function typeOfTarget(resolution: Resolution, target: Target): Type {
  switch (target.kind) {
    case "fact":
    case "figure": {
      const declared = resolution.directory[`${target.kind}s`].get(target.key);
      return declared ? typeOfNode(resolution, declared.node.type, declared.language) : unknownType;
    }
    case "event":
      return date;
    case "rule":
      return ruleType(resolution, target.key);
    case "reading":
      return readingType(resolution, target.key);
    case "decision":
      return decisionType(resolution, target.key);
    default:
      return unknownType;
  }
}

function ruleType(resolution: Resolution, key: Key): Type {
  const { rules, procedures, stages } = resolution.directory;
  if (procedures.has(key)) return { kind: "choice", choice: stagesOf(key) };
  if (stages.has(key)) return { kind: "choice", choice: stageStateChoice };
  const versions = rules.get(key) ?? [];
  const defines = versions[0]?.node.defines;
  if (defines === "yes-no") return yesNo;
  if (defines === "time-limit") return date;
  const typed = versions.find(({ node }) => node.type);
  return typed?.node.type ? typeOfNode(resolution, typed.node.type, typed.language) : unknownType;
}

/** The type that the values of the options share; the options themselves are the values where none carries any. */
function readingType(resolution: Resolution, key: Key): Type {
  const declared = resolution.directory.readings.get(key);
  const values = declared?.node.options.flatMap(({ value }) => value ?? []) ?? [];
  if (declared === undefined || values.length === 0) return { kind: "choice", choice: optionsOf(key) };
  const scope = { language: declared.language };
  const hint = choiceNamed(resolution, values, scope);
  return commonTypeOf(values.map((value) => resolution.expression(value, scope, hint))).type;
}

/** What a decision gives: what its bounds are made of. */
function decisionType(resolution: Resolution, key: Key): Type {
  const declared = resolution.directory.decisions.get(key);
  if (declared === undefined) return unknownType;
  const { node, language, subject } = declared;
  const scope = { language, ...(subject !== undefined && { subject }) };
  const { mayBe, untilDecided } = node;
  if (mayBe === undefined || mayBe.kind === "yes-or-no") return yesNo;
  const bounds = mayBe.kind === "one-of-values" ? mayBe.values : [mayBe.most];
  const hint =
    choiceNamed(resolution, bounds, scope) ?? (untilDecided && resolution.expression(untilDecided, scope).type);
  const { type } = commonTypeOf(bounds.map((bound) => resolution.expression(bound, scope, hint)));
  return type.kind === "unknown-type" && hint ? hint : type;
}
