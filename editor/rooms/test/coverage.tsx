import { useEffect, useState } from "react";
import { Button } from "react-aria-components";
import { Fail, Pass } from "../../app/icons.tsx";
import { useLanguage, useStudio, useTexts } from "../../app/studio-context.tsx";
import { useAsked } from "../../panels/use-asked.ts";
import type { ConditionCoverage } from "../../questions/test.ts";

/** The provisions around a rule, how many scenarios are about each, and which conditions were seen to hold and to fail. */
export function Coverage({ rule }: { readonly rule: string }) {
  const { coverage: texts } = useTexts().test;
  const language = useLanguage();
  const rows = useAsked("provisionCoverage", { rule });
  const conditions = useConditions(rows?.flatMap(({ rules }) => rules.map(({ key }) => key)) ?? []);
  if (!rows) return null;
  return (
    // A table that is wider than its place is scrolled, also by keys.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: as above.
    <section className="coverage" aria-label={texts.label} tabIndex={0}>
      <table className="coverage-table">
        <thead>
          <tr>
            <th scope="col">{texts.provision}</th>
            <th scope="col">{texts.scenarios}</th>
            <th scope="col">{texts.rules}</th>
            <th scope="col">{texts.conditions}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ provision, rules, scenarios }) => (
            <tr key={provision.en}>
              <th scope="row">{provision[language]}</th>
              <td className={scenarios === 0 ? "coverage-none" : ""}>
                {scenarios === 0 ? <Fail /> : <Pass />} {scenarios === 0 ? texts.none : scenarios}
              </td>
              <td>{rules.map(({ label }) => label[language]).join(", ")}</td>
              <td>
                <Seen seen={rules.flatMap(({ key }) => conditions.get(key) ?? [])} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Seen({ seen }: { readonly seen: readonly ConditionCoverage[] }) {
  const studio = useStudio();
  const { coverage: texts } = useTexts().test;
  const language = useLanguage();
  if (seen.length === 0) return <>{texts.waiting}</>;
  const sum = (pick: (one: ConditionCoverage) => number) => seen.reduce((all, one) => all + pick(one), 0);
  const [first] = seen.flatMap(({ missing }) => missing);
  return (
    <>
      {texts.seen(
        sum(({ both }) => both),
        sum(({ total }) => total),
      )}
      {first && (
        <Button
          className="button button-small button-quiet"
          aria-label={texts.unseen(first.condition[language])}
          onPress={() => studio.reveal({ ...first.span, end: first.span.start })}
        >
          {texts.toLine}
        </Button>
      )}
    </>
  );
}

/** Asked rule by rule, so that nothing waits for the slowest. */
function useConditions(rules: readonly string[]): ReadonlyMap<string, ConditionCoverage> {
  const studio = useStudio();
  const [known, setKnown] = useState<ReadonlyMap<string, ConditionCoverage>>(new Map());
  const names = [...new Set(rules)].join("\n");
  useEffect(() => {
    let wanted = true;
    const search = async () => {
      for (const rule of names.split("\n").filter(Boolean)) {
        if (!wanted) return;
        const coverage = await studio.ask("conditionCoverage", { rule });
        if (wanted) setKnown((before) => new Map(before).set(rule, coverage));
      }
    };
    search().catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, [studio, names]);
  return known;
}
