import type { Bilingual } from "../../../grammar/source.ts";
import { compareProvisions, formatProvision, provisionContains } from "../../rulebook/provision-text.ts";
import type { Decision, Key, Provision, Rule, Rulebook } from "../../rulebook/rulebook.ts";

/** A provision, what is encoded of it, and how many scenarios are about it. */
export interface ProvisionCoverage {
  readonly provision: Bilingual;
  readonly rules: readonly { readonly key: Key; readonly label: Bilingual }[];
  /** Those that cite it, or expect something of one of its rules. */
  readonly scenarios: number;
}

/** The provisions that the rules of a file cite, those without a scenario first. A clause with no case is listed, not hidden. */
export function provisionCoverage(rulebook: Rulebook, file: string): readonly ProvisionCoverage[] {
  const entries = [...rulebook.rules.values(), ...rulebook.decisions.values()].filter(({ span }) => span.file === file);
  const cited = new Map<string, { readonly provision: Provision; readonly own: (Rule | Decision)[] }>();
  for (const entry of entries) {
    for (const provision of provisionsIn(entry)) {
      const name = formatProvision(provision, "en");
      const known = cited.get(name) ?? { provision, own: [] };
      cited.set(name, known);
      if (!known.own.includes(entry)) known.own.push(entry);
    }
  }
  const rows = [...cited.values()].map(({ provision, own }) => {
    return { provision, own, scenarios: scenariosAbout(rulebook, provision, new Set(own.map(({ key }) => key))) };
  });
  return rows
    .toSorted(
      (a, b) => Number(a.scenarios > 0) - Number(b.scenarios > 0) || compareProvisions(a.provision, b.provision),
    )
    .map(({ provision, own, scenarios }) => ({
      provision: { en: formatProvision(provision, "en"), fr: formatProvision(provision, "fr") },
      rules: own.map(({ key, label }) => ({ key, label })),
      scenarios,
    }));
}

/** Those of a rule and of its lines. */
function provisionsIn(entry: Rule | Decision): readonly Provision[] {
  if (!("versions" in entry)) return entry.provisions;
  const lines = entry.versions.flatMap(({ when, appliesWhere, steps, inEveryCase, alternatives, exceptions }) => [
    ...[...when, ...appliesWhere, ...steps, ...inEveryCase],
    ...[...alternatives, ...exceptions].flatMap((branch) => [branch, ...branch.when, ...branch.steps]),
  ]);
  return [...entry.provisions, ...[...entry.versions, ...lines].flatMap(({ provisions }) => provisions)];
}

function scenariosAbout({ scenarios }: Rulebook, provision: Provision, rules: ReadonlySet<Key>): number {
  const isWhole = provision.letters.length === 0;
  return scenarios.filter(({ provisions, expect }) => {
    const cites = provisions.some((one) => provisionContains(provision, one) || provisionContains(one, provision));
    return cites || (isWhole && expect.some(({ rule }) => rules.has(rule)));
  }).length;
}
