import { useState } from "react";
import { Button, FileTrigger, Input, Label, TextField } from "react-aria-components";
import { saveAsFile } from "../../app/save-as-file.ts";
import { useSelected, useStudio, useTexts } from "../../app/studio-context.tsx";
import { silence, talkFile } from "../../store/talk.ts";
import { Remarks } from "./remarks.tsx";
import { SayForm } from "./say-form.tsx";

/** What reviewers say to each other about the proposal. */
export function Talk() {
  const studio = useStudio();
  const texts = useTexts();
  const talk = useSelected((state) => state.review.talk) ?? silence;
  return (
    <div className="review-column">
      <h2 className="for-readers">{texts.talk.label}</h2>
      <TextField className="field" value={talk.author} onChange={studio.signAs} autoComplete="name">
        <Label>{texts.talk.signAs}</Label>
        <Input className="input" />
      </TextField>
      <SayForm />
      <h3 className="review-title">{texts.talk.threads}</h3>
      {talk.threads.length === 0 && <p className="quiet-line">{texts.talk.none}</p>}
      <ul className="change-list">
        {talk.threads.toReversed().map((thread) => (
          <Remarks key={thread.id} thread={thread} />
        ))}
      </ul>
      <GiveAndTake />
    </div>
  );
}

function GiveAndTake() {
  const studio = useStudio();
  const texts = useTexts();
  const talk = useSelected((state) => state.review.talk) ?? silence;
  const [isWrong, setWrong] = useState(false);
  const give = () =>
    saveAsFile(
      `${texts.document.file}-${texts.talk.label}.json`,
      new Blob([talkFile(talk)], { type: "application/json" }),
    );
  return (
    <p className="review-ways">
      <Button className="button" onPress={give}>
        {texts.talk.give}
      </Button>
      <FileTrigger
        acceptedFileTypes={[".json"]}
        onSelect={(files) => void files?.[0]?.text().then((text) => setWrong(!studio.takeTalk(text)))}
      >
        <Button className="button">{texts.talk.takeIn}</Button>
      </FileTrigger>
      <span role="status">{isWrong && texts.talk.notTalk}</span>
    </p>
  );
}
