import type * as ast from "../../../grammar/ast.ts";
import type { Language } from "../../../grammar/source.ts";
import { dateOf } from "../dates.ts";
import { thingNamed } from "../names/thing-named.ts";
import { provisionsOf } from "../provision.ts";
import type { Resolution } from "../resolution.ts";
import type { GivenFact, Key, Scenario } from "../rulebook.ts";
import { bilingualTitle } from "../words.ts";
import { expectationOf } from "./expectation.ts";
import { givenFact } from "./given.ts";
import { optionNamed } from "./readings-used.ts";

/** A scenario: the case, the readings it chooses otherwise, and the answers it expects. */
export function scenarioOf(resolution: Resolution, node: ast.Scenario, language: Language): Scenario {
  const { title, heading, span } = node;
  const on = node.on && dateOf(node.on, resolution.problems);
  const knownOn = node.knownOn && dateOf(node.knownOn, resolution.problems);
  return {
    title: bilingualTitle(title, heading, language),
    provisions: provisionsOf(heading.under),
    ...(on && { on }),
    ...(knownOn && { knownOn }),
    given: givenIn(resolution, node, language),
    readings: readingsIn(resolution, node, language),
    expect: node.expect.flatMap((expectation) => expectationOf(resolution, expectation, language) ?? []),
    span,
  };
}

function givenIn(resolution: Resolution, { given }: ast.Scenario, language: Language): ReadonlyMap<Key, GivenFact> {
  const facts = new Map<Key, GivenFact>();
  const lines = new Map<Key, ast.Given>();
  for (const node of given) {
    const fact = givenFact(resolution, node, language);
    if (fact === undefined) continue;
    const earlier = lines.get(fact.key);
    if (earlier) reportTwice(resolution, node, earlier);
    else lines.set(fact.key, node);
    facts.set(fact.key, fact.given);
  }
  return facts;
}

function reportTwice({ problems }: Resolution, { name }: ast.Given, earlier: ast.Given): void {
  problems.report({
    code: "given-twice",
    span: name.span,
    message: {
      en: `"${name.text}" is given twice: write all its dates on one line, joined by "and".`,
      fr: `"${name.text}" est donné deux fois : mettez toutes ses dates sur une ligne, reliées par "et".`,
    },
    related: [{ span: earlier.name.span, message: { en: "The first line.", fr: "La première ligne." } }],
  });
}

function readingsIn(resolution: Resolution, { readings }: ast.Scenario, language: Language): ReadonlyMap<Key, Key> {
  const chosen = new Map<Key, Key>();
  for (const { reading: name, option: optionName, span } of readings) {
    const reading = thingNamed(resolution, name, language, "reading");
    if (optionName === undefined) reportNoOption(resolution, name.text, span);
    if (reading === undefined || optionName === undefined) continue;
    const option = optionNamed(resolution, reading, optionName, language);
    if (option !== undefined) chosen.set(reading, option);
  }
  return chosen;
}

function reportNoOption({ problems }: Resolution, name: string, span: ast.Name["span"]): void {
  problems.report({
    code: "no-option-chosen",
    span,
    message: {
      en: `Say which option of "${name}" this case takes: add "as" and its name.`,
      fr: `Dites quelle option de "${name}" ce cas retient : ajoutez "comme" et son nom.`,
    },
  });
}
