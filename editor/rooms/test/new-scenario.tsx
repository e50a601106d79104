import { useMemo, useState } from "react";
import { Button, Checkbox, Form, Input, Label, TextField } from "react-aria-components";
import type { Bilingual } from "../../../grammar/source.ts";
import { useLanguage, useSelected, useStudio, useTexts } from "../../app/studio-context.tsx";
import { FactForm } from "../../forms/fact-form.tsx";
import { useAsked } from "../../panels/use-asked.ts";
import type { FactsJson } from "../../questions/cases.ts";
import { CaseDay } from "./case-day.tsx";
import { FileChoice } from "./file-choice.tsx";
import { LiveResult } from "./live-result.tsx";
import { RuleChoice } from "./rule-choice.tsx";

/** A scenario that is being made: what is asked, the facts, what comes out, and what the article says. */
export function NewScenario({ rule: first }: { readonly rule: string | undefined }) {
  const studio = useStudio();
  const { test: texts } = useTexts();
  const inHand = useSelected((state) => state.case);
  const [draft, setDraft] = useState<Draft>({ ...blank, rule: first, on: studio.store.get().on });
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  return (
    <div className="case-form">
      <div className="case-head">
        <h2 className="case-title">{texts.form.newTitle}</h2>
        <Button className="button button-small" onPress={() => studio.lookAt({ panel: "case" })}>
          {texts.form.close}
        </Button>
        {inHand && (
          <Button
            className="button button-small"
            onPress={() => change({ facts: inHand.facts, readings: inHand.readings ?? {}, on: studio.store.get().on })}
          >
            {texts.form.fromCase}
          </Button>
        )}
      </div>
      <RuleChoice chosen={draft.rule} onChoose={(rule) => change({ rule })} />
      <CaseDay on={draft.on} onChange={(on) => change({ on, isConfirmed: false })} />
      {draft.rule !== undefined && <Facts draft={draft} rule={draft.rule} change={change} />}
      {draft.rule !== undefined && <Keep draft={draft} rule={draft.rule} change={change} />}
    </div>
  );
}

/** What is filled in so far. */
export interface Draft {
  readonly rule: string | undefined;
  readonly on: string;
  readonly facts: FactsJson;
  readonly readings: Readonly<Record<string, string>>;
  readonly article: string;
  readonly isConfirmed: boolean;
  readonly title: string;
  readonly titleFr: string;
  readonly provisions: string;
  readonly file: string | undefined;
}

const blank: Draft = {
  rule: undefined,
  on: "",
  facts: {},
  readings: {},
  article: "",
  isConfirmed: false,
  title: "",
  titleFr: "",
  provisions: "",
  file: undefined,
};

interface PartProps {
  readonly draft: Draft;
  readonly rule: string;
  readonly change: (part: Partial<Draft>) => void;
}

function Facts({ draft, rule, change }: PartProps) {
  const rules = useMemo(() => ({ rules: [rule] }), [rule]);
  const form = useAsked("form", rules);
  return (
    <>
      {/* A result that was confirmed was of other facts. */}
      {form && (
        <FactForm
          groups={form.groups}
          facts={draft.facts}
          onChange={(facts) => change({ facts, isConfirmed: false })}
        />
      )}
      <LiveResult rule={rule} facts={draft.facts} on={draft.on} readings={draft.readings} />
    </>
  );
}

function Keep({ draft, rule, change }: PartProps) {
  const language = useLanguage();
  const { form: texts } = useTexts().test;
  const { keep, said } = useKeep(draft, rule, change);
  return (
    <Form
      className="keep-form"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <Words label={texts.article} value={draft.article} onChange={(article) => change({ article })} />
      <Checkbox
        className="check"
        isSelected={draft.isConfirmed}
        onChange={(isConfirmed) => change({ isConfirmed })}
        isDisabled={draft.article.trim() !== ""}
      >
        <span className="check-box" aria-hidden="true" />
        {texts.confirm}
      </Checkbox>
      <Words label={texts.title} value={draft.title} onChange={(title) => change({ title })} />
      <Words label={texts.titleFr} value={draft.titleFr} onChange={(titleFr) => change({ titleFr })} />
      <Words label={texts.provision} value={draft.provisions} onChange={(provisions) => change({ provisions })} />
      <FileChoice rule={rule} chosen={draft.file} onChoose={(file) => change({ file })} />
      <Button className="button button-main" type="submit">
        {texts.keep}
      </Button>
      <div role="status" className="keep-said">
        {said.map((words) => (
          <p key={words.en}>{words[language]}</p>
        ))}
      </div>
    </Form>
  );
}

interface WordsProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Words({ label, ...field }: WordsProps) {
  return (
    <TextField className="form-field" {...field}>
      <Label>{label}</Label>
      <Input className="field-input" autoComplete="off" />
    </TextField>
  );
}

/** Keeps the case once its expectation is confirmed or typed; says what stands in the way. */
function useKeep(draft: Draft, rule: string, change: PartProps["change"]) {
  const studio = useStudio();
  const language = useLanguage();
  const [said, setSaid] = useState<readonly Bilingual[]>([]);
  const keep = async () => {
    const { article, title, titleFr, provisions, on, facts, readings, file } = draft;
    if (article.trim() === "" && !draft.isConfirmed) return setSaid([mustConfirm]);
    if (file === undefined) return undefined;
    const expect = [{ rule, ...(article.trim() && { answer: article }) }];
    const one = { title: { en: title, fr: titleFr }, provisions, on, facts, readings, expect, toConfirm: false };
    const problems = await studio.keepScenarios({ file, language }, [one]);
    setSaid(problems.length > 0 ? problems : [kept]);
    if (problems.length === 0) change({ title: "", titleFr: "", article: "", isConfirmed: false });
    return undefined;
  };
  return { keep, said };
}

const kept: Bilingual = { en: "Kept as a scenario.", fr: "Gardé comme scénario." };

const mustConfirm: Bilingual = {
  en: "Type what the article says, or confirm that the result is right.",
  fr: "Écrivez ce que dit l’article, ou confirmez que le résultat est juste.",
};
