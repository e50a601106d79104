import { useState } from "react";
import { Button, Form, Label, TextArea, TextField } from "react-aria-components";
import { Picker } from "../../app/picker.tsx";
import { useLanguage, useSelected, useStudio, useTexts } from "../../app/studio-context.tsx";
import type { Subject } from "../../store/talk.ts";

/** What is typed before it is said. */
interface Draft {
  readonly file: string;
  readonly quoted: string;
  readonly instead: string;
  readonly words: string;
}

const empty = { quoted: "", instead: "", words: "" };

/** Opens a conversation on the proposal, a changed declaration, or words of a file. */
export function SayForm() {
  const studio = useStudio();
  const texts = useTexts();
  const about: Subject = useSelected((state) => state.review.about) ?? proposal;
  const current = useSelected((state) => state.current);
  const [draft, setDraft] = useState<Draft>({ ...empty, file: current ?? "" });
  const text = useSelected((state) => state.files.get(draft.file)?.text);
  const isQuote = about.kind === "quote";
  const stands = !isQuote || (draft.quoted.trim() !== "" && text?.includes(draft.quoted.trim()) === true);
  const isReady = stands && (draft.words.trim() !== "" || (isQuote && draft.instead.trim() !== ""));
  const say = () => {
    const subject = isQuote ? { ...about, file: draft.file, words: draft.quoted.trim() } : about;
    studio.say(subject, draft.words.trim(), draft.instead.trim() || undefined);
    setDraft({ ...draft, ...empty });
  };
  return (
    <Form
      className="say-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) say();
      }}
    >
      <AboutPicker about={about} />
      {isQuote && <QuoteFields draft={draft} setDraft={setDraft} isMissing={draft.quoted !== "" && !stands} />}
      <TextField className="field" value={draft.words} onChange={(words) => setDraft({ ...draft, words })}>
        <Label>{texts.talk.words}</Label>
        <TextArea className="input" rows={3} />
      </TextField>
      <Button type="submit" className="button button-main" isDisabled={!isReady}>
        {texts.talk.say}
      </Button>
    </Form>
  );
}

const proposal: Subject = { kind: "proposal" };

function AboutPicker({ about }: { readonly about: Subject }) {
  const studio = useStudio();
  const texts = useTexts();
  const language = useLanguage();
  const declarations = useSelected((state) => state.review.comparison?.declarations) ?? [];
  const choices = [
    { id: "proposal", label: texts.talk.proposal },
    { id: "quote", label: texts.talk.quote },
    ...declarations.map(({ id, label }) => ({ id, label: label[language] })),
  ];
  const choose = (id: string) => {
    const label = choices.find((choice) => choice.id === id)?.label ?? id;
    if (id === "proposal") studio.speakAbout(proposal);
    else if (id === "quote") studio.speakAbout({ kind: "quote", file: "", words: "" });
    else studio.speakAbout({ kind: "declaration", id, label });
  };
  const chosen = about.kind === "declaration" ? about.id : about.kind;
  return <Picker label={texts.talk.about} choices={choices} chosen={chosen} onChoose={choose} />;
}

interface QuoteFieldsProps {
  readonly draft: Draft;
  readonly setDraft: (draft: Draft) => void;
  readonly isMissing: boolean;
}

function QuoteFields({ draft, setDraft, isMissing }: QuoteFieldsProps) {
  const texts = useTexts();
  const files = useSelected((state) => state.files);
  const choices = [...files.keys()].map((path) => ({ id: path, label: path }));
  return (
    <>
      <Picker
        label={texts.talk.file}
        choices={choices}
        chosen={draft.file}
        onChoose={(file) => setDraft({ ...draft, file })}
      />
      <TextField className="field" value={draft.quoted} onChange={(quoted) => setDraft({ ...draft, quoted })}>
        <Label>{texts.talk.quoted}</Label>
        <TextArea className="input" rows={1} />
      </TextField>
      {isMissing && <p role="status">{texts.talk.notFound}</p>}
      <TextField className="field" value={draft.instead} onChange={(instead) => setDraft({ ...draft, instead })}>
        <Label>{texts.talk.instead}</Label>
        <TextArea className="input" rows={1} />
      </TextField>
    </>
  );
}
