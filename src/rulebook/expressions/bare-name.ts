import type * as ast from "../../../grammar/ast.ts";
import { labelFromName } from "../../../grammar/names.ts";
import type { Bilingual } from "../../../grammar/source.ts";
import { choiceValue } from "../../values/value.ts";
import type { Expression } from "../expression.ts";
import type { Directory } from "../names/directory.ts";
import { optionsOf } from "../names/directory.ts";
import type { Named } from "../names/namespace.ts";
import { findName, type Scope, visibleNames } from "../names/scope.ts";
import { reportUnknownName } from "../names/unknown-name.ts";
import type { Resolution } from "../resolution.ts";
import type { Key } from "../rulebook.ts";
import type { Type } from "../type.ts";
import { misfit } from "../types/misfit.ts";
import { asIf } from "./as-if.ts";
import { valued } from "./literal.ts";
import { lookUp } from "./look-up.ts";
import { refuseLookUps } from "./refuse-look-ups.ts";
import { unresolved } from "./unresolved.ts";

/** A name without *of*: a part result, a field of the record at hand, what all can see, or a member of a choice. */
export function bareName(resolution: Resolution, node: ast.Place, scope: Scope, expected?: Type): Expression {
  const { directory } = resolution;
  const named = findName(directory, scope, node.name.text);
  const member = memberNamed(directory, scope, node, expected);
  const prefersMember = member && (named === undefined || misfit(valueType(resolution, named, scope), member.type));
  if (prefersMember) return asMember(resolution, node, member);
  if (named) return asNamed(resolution, node, scope, named, expected);
  const advice = elsewhere(directory, scope, node.name.text, expected);
  reportUnknownName(resolution.problems, node.name, candidates(directory, scope, expected), advice);
  return unresolved(node.span);
}

/** Whether a bare name means something by itself, so that it need not be told the type of its neighbour. */
export function isVisible({ directory }: Resolution, node: ast.Place, scope: Scope): boolean {
  return node.of !== undefined || findName(directory, scope, node.name.text) !== undefined;
}

interface Member {
  readonly named: Named;
  readonly type: Extract<Type, { kind: "choice" }>;
}

function memberNamed(
  { members }: Directory,
  { language }: Scope,
  { name, lookups }: ast.Place,
  expected: Type | undefined,
): Member | undefined {
  const type = choiceIn(expected);
  const named = type && lookups.length === 0 ? members.get(type.choice)?.[language].get(name.text) : undefined;
  return type && named && { named, type };
}

/** The choice that is expected, be it one member or a list of them. */
function choiceIn(expected: Type | undefined): Extract<Type, { kind: "choice" }> | undefined {
  if (expected?.kind === "list") return choiceIn(expected.of);
  return expected?.kind === "choice" ? expected : undefined;
}

function* candidates(directory: Directory, scope: Scope, expected: Type | undefined): Iterable<string> {
  yield* visibleNames(directory, scope);
  yield* memberNames(directory, scope, expected);
}

function memberNames({ members }: Directory, { language }: Scope, expected: Type | undefined): Iterable<string> {
  const type = choiceIn(expected);
  return type ? (members.get(type.choice)?.[language].keys() ?? []) : [];
}

function valueType(resolution: Resolution, named: Named, scope: Scope): Type {
  return named.target.kind === "local" && scope.locals
    ? scope.locals.value(named.key).type
    : resolution.typeOf(named.target);
}

function asMember({ use }: Resolution, { name, span }: ast.Place, { named, type }: Member): Expression {
  use(name.span, named.target);
  return valued(span, type, choiceValue(type.choice, named.key));
}

function asNamed(
  resolution: Resolution,
  node: ast.Place,
  scope: Scope,
  named: Named,
  expected: Type | undefined,
): Expression {
  const { target } = named;
  const { span, name } = node;
  resolution.use(name.span, target);
  if (target.kind === "output") return lookUp(resolution, node, target, scope);
  if (target.kind === "table") return lookUp(resolution, node, { kind: "table", key: target.key }, scope);
  const type = valueType(resolution, named, scope);
  switch (target.kind) {
    case "rule":
    case "decision":
      return asIf(resolution, node, { kind: target.kind, span, type, key: target.key }, scope);
    case "event":
      refuseLookUps(resolution, node);
      return { kind: "fact", span, type, key: target.key };
    case "local":
      refuseLookUps(resolution, node);
      return { kind: "local", span, type, key: target.key, label: labelOf(named) };
    case "fact":
    case "figure":
      refuseLookUps(resolution, node);
      return { kind: target.kind, span, type, key: target.key };
    case "reading":
      return readingIn(node, target.key, type, expected);
    default:
      return refuse(resolution, node, notAValue(name.text));
  }
}

function labelOf({ names }: Named): Bilingual {
  return { en: labelFromName(names.en), fr: labelFromName(names.fr) };
}

/** A reading means the value of its option, save where it is asked which option is taken or no option has a value. */
function readingIn({ span }: ast.Place, reading: Key, type: Type, expected: Type | undefined): Expression {
  const options: Type = { kind: "choice", choice: optionsOf(reading) };
  const asksForOption = expected?.kind === "choice" && expected.choice === options.choice;
  const hasNoValues = type.kind === "choice" && type.choice === options.choice;
  if (asksForOption || hasNoValues) return { kind: "option-taken", span, type: options, reading };
  return { kind: "reading-value", span, type, reading };
}

interface Refusal {
  readonly code: string;
  readonly message: Bilingual;
}

function refuse({ problems }: Resolution, { span }: ast.Place, refusal: Refusal): Expression {
  problems.report({ ...refusal, span });
  return unresolved(span);
}

function notAValue(name: string): Refusal {
  return {
    code: "not-a-value",
    message: {
      en: `"${name}" is a kind of thing, not a value: name a fact, a rule or a member instead.`,
      fr: `"${name}" est une sorte de chose, pas une valeur : nommez plutôt un fait, une règle ou un membre.`,
    },
  };
}

/** Where else the name means something, for the way out. */
function elsewhere(
  { fields, members, choices, subjects }: Directory,
  { language }: Scope,
  name: string,
  expected: Type | undefined,
): Bilingual | undefined {
  for (const [subject, space] of fields) {
    const of = subjects.get(subject)?.named.names[language];
    if (of !== undefined && space[language].has(name)) return ofSubject(name, of);
  }
  if (choiceIn(expected)) return undefined;
  for (const [choice, space] of members) {
    const of = choices.get(choice)?.named.names[language];
    if (of !== undefined && space[language].has(name)) return memberOf(of);
  }
  return undefined;
}

function ofSubject(name: string, subject: string): Bilingual {
  return {
    en: `It belongs to each "${subject}": write "${name} of ..." and say which, or count or total over all of them.`,
    fr: `Il appartient à chaque "${subject}" : écrivez "${name} de ..." en disant lequel, ou comptez-les tous.`,
  };
}

function memberOf(choice: string): Bilingual {
  return {
    en: `It is a member of "${choice}", but nothing beside it is of that choice.`,
    fr: `C'est un membre de "${choice}", mais rien à côté n'est de cette liste.`,
  };
}
