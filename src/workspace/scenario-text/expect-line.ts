import type * as ast from "../../../grammar/ast.ts";
import { namedByKey, nameIn } from "../../language-service/named.ts";
import type { Entry, Expectation, Key, Rulebook } from "../../rulebook/rulebook.ts";
import type { Value } from "../../values/value.ts";
import { dateLiteral } from "./given-lines.ts";
import { countWritten, named, nowhere, valueWritten } from "./value-written.ts";
import { cannotBeExpected, type Writing } from "./writing.ts";

/** What a scenario expects of a rule, before it stands anywhere. */
export type Expected = Omit<Expectation, "span">;

/** The line that expects an answer, with the line of its reasons, if the text can say it. */
export function expectLine(writing: Writing, expected: Expected): ast.Expectation | undefined {
  const { rulebook, language, leaveOut } = writing;
  const { rule: key, record, on, because } = expected;
  const asked = entryOf(rulebook, key, key);
  const outcome = outcomeWritten(writing, expected);
  if (!asked || !outcome) {
    leaveOut(cannotBeExpected(asked?.label ?? { en: key, fr: key }));
    return undefined;
  }
  const subject = record && rulebook.subjects.get(record.subject);
  const procedure = rulebook.rules.get(key)?.defines === "stage" ? rulebook.rules.get(ownerOf(key)) : undefined;
  return {
    kind: "expectation",
    span: nowhere,
    comments: [],
    name: named(nameIn(asked, language)),
    ...(subject && { record: { subject: named(nameIn(subject, language)), index: countWritten(record.index + 1) } }),
    ...(procedure && { procedure: named(nameIn(procedure, language)) }),
    outcome,
    ...(on && { on: dateLiteral(on) }),
    because: namesOf(writing, key, because),
  };
}

/** The procedure that a stage is of, the subject that a field is of. */
function ownerOf(key: Key): Key {
  return key.slice(0, key.indexOf("."));
}

function outcomeWritten(writing: Writing, { rule, outcome }: Expected): ast.ExpectedOutcome | undefined {
  const { rulebook, language } = writing;
  const span = nowhere;
  switch (outcome.kind) {
    case "value": {
      const value = plainlyWritten(writing, outcome.value);
      return value && { kind: "expect-value", span, value };
    }
    case "unknown":
      return { kind: "expect-unknown", span, needing: namesOf(writing, rule, outcome.needing) };
    case "conflict":
      return { kind: "expect-conflict", span, between: namesOf(writing, rule, outcome.between) };
    case "awaits": {
      const authority = rulebook.authorities.get(outcome.authority);
      const upTo = outcome.upTo && plainlyWritten(writing, outcome.upTo);
      const name = authority && named(nameIn(authority, language));
      return name && { kind: "expect-awaits", span, authority: name, ...(upTo && { upTo }) };
    }
    default:
      return { kind: `expect-${outcome.kind}`, span };
  }
}

/** A list of one is written as its member; of lists of any other length the text knows nothing. */
function plainlyWritten({ rulebook, language }: Writing, value: Value): ast.Expression | undefined {
  const [only, second] = value.kind === "list" ? value.items : [value];
  return only && second === undefined ? valueWritten(rulebook, only, language) : undefined;
}

function namesOf({ rulebook, language }: Writing, rule: Key, keys: readonly Key[]): readonly ast.Name[] {
  return keys.flatMap((key) => {
    const entry = entryOf(rulebook, key, rule);
    return entry ? [named(nameIn(entry, language))] : [];
  });
}

/** What a key means beside a rule: a case of that rule before anything else. */
function entryOf(rulebook: Rulebook, key: Key, rule: Key): Entry | undefined {
  const versions = rulebook.rules.get(rule)?.versions ?? [];
  const branches = versions.flatMap(({ alternatives, exceptions }) => [...alternatives, ...exceptions]);
  const own = branches.find((branch) => branch.key === key);
  return own ?? namedByKey(rulebook, key)?.entry;
}
