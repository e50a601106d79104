import { useEffect, useState } from "react";
import { Button } from "react-aria-components";
import type { Bilingual } from "../../../grammar/source.ts";
import type { Suggestion } from "../../../src/workspace/missing-cases/suggestions.ts";
import { useLanguage, useStudio, useTexts } from "../../app/studio-context.tsx";
import { FileChoice } from "./file-choice.tsx";

/** Cases that no scenario tries, each one fact away from an existing scenario: why it matters, what comes out, and one click to keep it. */
export function MissingCases({ rule }: { readonly rule: string }) {
  const { missing: texts } = useTexts().test;
  const language = useLanguage();
  const { found, isSearching, forget } = useSuggestions(rule);
  const [file, setFile] = useState<string>();
  const [said, setSaid] = useState<Bilingual>();
  const studio = useStudio();
  const keep = async (one: Suggestion) => {
    if (!file) return;
    const [problem] = await studio.keepScenarios({ file, language }, [one.scenario]);
    setSaid(problem);
    if (!problem) forget(one);
  };
  return (
    <section className="missing-cases" aria-label={texts.label}>
      <p role="status" className="quiet">
        {isSearching ? texts.searching : found.length === 0 ? texts.none : texts.found(found.length)}
      </p>
      <FileChoice rule={rule} chosen={file} onChoose={setFile} />
      <p role="alert" className="field-problem">
        {said?.[language]}
      </p>
      <ul className="suggestions">
        {found.map((one) => (
          <SuggestionItem key={one.scenario.title.en + one.why.en} suggestion={one} keep={() => void keep(one)} />
        ))}
      </ul>
    </section>
  );
}

function SuggestionItem({ suggestion, keep }: { readonly suggestion: Suggestion; readonly keep: () => void }) {
  const { missing: texts } = useTexts().test;
  const language = useLanguage();
  const { change, why, result, base } = suggestion;
  return (
    <li className="suggestion">
      <p className="suggestion-change">{change[language]}</p>
      <p>{why[language]}</p>
      <p className="quiet">{texts.like(base[language])}</p>
      <p className="suggestion-result">
        {texts.gives} <b>{result[language]}</b>
      </p>
      <Button className="button button-small" aria-label={`${texts.keep}: ${change[language]}`} onPress={keep}>
        {texts.keep}
      </Button>
    </li>
  );
}

/** Asked part by part, so that typing and answers elsewhere do not wait. What was kept is gone at once. */
function useSuggestions(rule: string) {
  const studio = useStudio();
  const [found, setFound] = useState<readonly Suggestion[]>([]);
  const [isSearching, setSearching] = useState(true);
  useEffect(() => {
    let wanted = true;
    const search = async () => {
      for (let part = 0, parts = 1; wanted && part < parts; part++) {
        const answer = await studio.ask("missingCases", { rule, part });
        parts = answer.parts;
        if (wanted) setFound((before) => [...before, ...answer.suggestions]);
      }
      if (wanted) setSearching(false);
    };
    setFound([]);
    setSearching(true);
    search().catch(() => wanted && setSearching(false));
    return () => {
      wanted = false;
    };
  }, [studio, rule]);
  const forget = (kept: Suggestion) => setFound((before) => before.filter((one) => one !== kept));
  return { found, isSearching, forget };
}
