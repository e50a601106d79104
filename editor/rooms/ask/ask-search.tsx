import { useMemo, useState } from "react";
import { Button, Checkbox, Input, Label, SearchField } from "react-aria-components";
import type { Askable } from "../../../src/workspace/askable.ts";
import { useLanguage, useSelected, useStudio, useTexts } from "../../app/studio-context.tsx";
import { useAsked } from "../../panels/use-asked.ts";
import { CaseInHand } from "./case-in-hand.tsx";
import { searchAskable } from "./search-askable.ts";

/** As many as one looks through before typing another word. */
const SHOWN = 40;

/** As many as are offered before anything is typed. */
const OFFERED = 12;

/** What do you want to know? Anything that the rules answer, by its name, its provision or its chapter, in either language. */
export function AskSearch() {
  const { ask: texts, loading } = useTexts();
  const [sought, setSought] = useState("");
  const [parts, setParts] = useState(false);
  const known = useSelected((state) => state.askable);
  const askable = useAsked("askable", everything) ?? (known.length > 0 ? known : undefined);
  const found = useMemo(
    () =>
      searchAskable(
        (askable ?? []).filter(({ isPart }) => parts || !isPart),
        sought,
      ),
    [askable, parts, sought],
  );
  const isOffer = sought.trim() === "";
  const shown = found.slice(0, isOffer ? OFFERED : SHOWN);
  return (
    <div className="ask-search">
      <h1 className="ask-title">{texts.what}</h1>
      <SearchField className="ask-field" value={sought} onChange={setSought}>
        <Label className="for-readers">{texts.what}</Label>
        <Input className="field-input" placeholder={texts.hint} />
      </SearchField>
      <Checkbox className="check" isSelected={parts} onChange={setParts}>
        <span className="check-box" aria-hidden="true" />
        {texts.parts}
      </Checkbox>
      <p role="status" className="ask-count">
        {askable ? countWords(texts, isOffer, found.length) : loading}
      </p>
      <Found found={shown} />
      {!isOffer && found.length > SHOWN && <p className="ask-count">{texts.more(found.length - SHOWN)}</p>}
      <CaseInHand />
    </div>
  );
}

const everything = {};

function countWords(texts: ReturnType<typeof useTexts>["ask"], isOffer: boolean, count: number): string {
  if (isOffer) return texts.tried;
  return count === 0 ? texts.nothingFound : texts.found(count);
}

function Found({ found }: { readonly found: readonly Askable[] }) {
  const language = useLanguage();
  const studio = useStudio();
  const { ask: texts } = useTexts();
  return (
    <ul className="ask-found">
      {found.map(({ rule, label, provisions, chapter, isPart }) => (
        <li key={rule}>
          <Button className="ask-choice" onPress={() => studio.askAbout(rule)}>
            <span className="ask-choice-label">{label[language]}</span>
            <span className="ask-choice-chapter">
              {chapter[language]}
              {isPart && ` · ${texts.part}`}
            </span>
            {provisions[language] && <span className="provision">{provisions[language]}</span>}
          </Button>
        </li>
      ))}
    </ul>
  );
}
