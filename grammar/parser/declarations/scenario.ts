import type { DateLiteral, Expectation, Given, Name, ReliesOn, Scenario } from "../../ast.ts";
import type { Block, Clause, Clauses } from "../block.ts";
import { becauseOfNothing } from "../problems.ts";

/** `scenario Title`: the date, what is given, and what is expected. */
export function readScenario(block: Block): Scenario {
  const title = block.head.read((grammar) => grammar.words) ?? block.nameless();
  const given: Given[] = [];
  const readings: ReliesOn[] = [];
  const expectations = readExpectations(block);
  let on: DateLiteral | undefined;
  let knownOn: DateLiteral | undefined;
  const give = (clause: Clause) => {
    const fact = clause.read((grammar) => grammar.given);
    if (fact) given.push({ kind: "given", ...clause.lined(), ...fact });
  };
  const clauses: Clauses = {
    ...expectations.clauses,
    on: (clause) =>
      (on = block.once(
        clause,
        on,
        clause.read((grammar) => grammar.dateLiteral),
      )),
    asKnownOn: (clause) =>
      (knownOn = block.once(
        clause,
        knownOn,
        clause.read((grammar) => grammar.dateLiteral),
      )),
    given: (clause) => {
      if (clause.tree.line.tokens.length > 1) give(clause);
    },
    withReading: (clause) => {
      const reading = clause.read((grammar) => grammar.readingTaken);
      if (reading) readings.push({ kind: "relies-on", ...clause.lined(), ...reading });
    },
  };
  block.read(() => [clauses], { other: give });
  return {
    kind: "scenario",
    ...block.lined(block.declaration),
    title,
    heading: block.declaration.heading,
    ...(on && { on }),
    ...(knownOn && { knownOn }),
    given,
    readings,
    expect: expectations.finish(),
  };
}

/** `expect` lines, each with the `because` line under it. What stands under a line that was not understood goes with it. */
function readExpectations(block: Block): { readonly clauses: Clauses; finish(): Expectation[] } {
  const expectations: { readonly node?: Omit<Expectation, "because">; readonly because: Name[] }[] = [];
  const clauses: Clauses = {
    expect: (clause) => {
      const expected = clause.read((grammar) => grammar.expectation);
      const node = expected && { kind: "expectation" as const, ...clause.lined(), ...expected };
      expectations.push({ ...(node && { node }), because: [] });
    },
    because: (clause) => {
      const names = clause.read((grammar) => grammar.names) ?? [];
      const last = expectations.at(-1);
      if (last) last.because.push(...names);
      else block.reader.report(becauseOfNothing(clause.span));
    },
  };
  return { clauses, finish: () => expectations.flatMap(({ node, because }) => (node ? [{ ...node, because }] : [])) };
}
