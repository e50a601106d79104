import { useState } from "react";
import { Button, Form, Label, TextArea, TextField } from "react-aria-components";
import { useLanguage, useSelected, useStudio, useTexts } from "../../app/studio-context.tsx";
import { isOrphan, type Remark, type Suggestion, type Thread } from "../../store/talk.ts";
import { momentWords } from "./moment-words.ts";

/** A conversation: what it is about, what was said, and ways to go on. */
export function Remarks({ thread }: { readonly thread: Thread }) {
  const studio = useStudio();
  const texts = useTexts();
  const files = useSelected((state) => state.files);
  const declarations = useSelected((state) => state.review.comparison?.declarations);
  const orphan = isOrphan(thread, files, declarations);
  const { id, remarks, isResolved, suggestion } = thread;
  const about = useAbout(thread);
  return (
    <li className={isResolved ? "change thread thread-resolved" : "change thread"}>
      <p className="change-head">
        <b>{about}</b>
        {isResolved && <span className="change-kind">{texts.talk.resolved}</span>}
      </p>
      {orphan && <p className="thread-orphan">{texts.talk.orphan}</p>}
      <ul>
        {remarks.map((remark) => (
          <RemarkLine key={remark.id} remark={remark} />
        ))}
      </ul>
      {suggestion && <SuggestionLine thread={id} suggestion={suggestion} />}
      <ReplyForm thread={id} about={about} />
      <p className="review-ways">
        <Button className="button button-small" onPress={() => studio.resolve(id, !isResolved)}>
          {isResolved ? texts.talk.reopen : texts.talk.resolve}
        </Button>
      </p>
    </li>
  );
}

function useAbout({ about }: Thread): string {
  const texts = useTexts();
  if (about.kind === "proposal") return texts.talk.proposal;
  return about.kind === "declaration" ? about.label : `“${about.words}”`;
}

function RemarkLine({ remark }: { readonly remark: Remark }) {
  const texts = useTexts();
  const language = useLanguage();
  return (
    <li className="remark">
      <p className="remark-head">
        <b>{remark.author || texts.talk.somebody}</b>, {momentWords(remark.at, language)}
      </p>
      <p className="remark-words">{remark.words}</p>
    </li>
  );
}

function SuggestionLine({ thread, suggestion }: { readonly thread: string; readonly suggestion: Suggestion }) {
  const studio = useStudio();
  const texts = useTexts();
  const { file, from, to, isTaken } = suggestion;
  const stands = useSelected((state) => state.files.get(file)?.text.includes(from) ?? false);
  return (
    <p className="suggestion">
      {texts.talk.suggestion}: <del>{from}</del> <ins>{to}</ins>{" "}
      {isTaken ? (
        texts.talk.taken
      ) : (
        <Button className="button button-small" isDisabled={!stands} onPress={() => void studio.takeSuggestion(thread)}>
          {texts.talk.take}
        </Button>
      )}
    </p>
  );
}

function ReplyForm({ thread, about }: { readonly thread: string; readonly about: string }) {
  const studio = useStudio();
  const texts = useTexts();
  const [words, setWords] = useState("");
  const reply = () => {
    studio.reply(thread, words.trim());
    setWords("");
  };
  return (
    <Form
      className="reply"
      onSubmit={(event) => {
        event.preventDefault();
        reply();
      }}
    >
      <TextField className="field" value={words} onChange={setWords}>
        <Label className="for-readers">{texts.talk.replyTo(about)}</Label>
        <TextArea className="input" rows={1} />
      </TextField>
      <Button type="submit" className="button button-small" isDisabled={words.trim() === ""}>
        {texts.talk.reply}
      </Button>
    </Form>
  );
}
