import { useMemo } from "react";
import { Button } from "react-aria-components";
import { Picker } from "../../app/picker.tsx";
import { useLanguage, useSelected, useStudio, useTexts } from "../../app/studio-context.tsx";
import { IN_FORCE, ON_DISK } from "../../store/state.ts";
import { type Approval, approvalStanding } from "../../store/talk.ts";
import { momentWords } from "./moment-words.ts";

/** What is compared with what, and who approved it. */
export function ReviewHead() {
  return (
    <div className="review-head">
      <VersionPicker />
      <Approvals />
    </div>
  );
}

function VersionPicker() {
  const studio = useStudio();
  const texts = useTexts();
  const language = useLanguage();
  const { versions, chosen, standing } = useSelected((state) => state.review);
  const choices = useMemo(
    () => [
      { id: ON_DISK, label: texts.review.onDisk },
      ...(versions.length > 0 ? [{ id: IN_FORCE, label: texts.review.inForce }] : []),
      ...versions.map(({ id, date, title }) => ({
        id,
        label: texts.review.version(momentWords(Date.parse(date), language), title),
      })),
    ],
    [versions, texts, language],
  );
  return (
    <div className="version-picker">
      <Picker
        label={texts.review.compareWith}
        choices={choices}
        chosen={chosen}
        onChoose={(id) => void studio.compareWith(id)}
      />
      {versions.length === 0 && <p className="quiet">{texts.review.noVersions}</p>}
      {standing === "unreadable" && <p role="alert">{texts.review.unreadable}</p>}
      {standing === "not-kept" && <p role="alert">{texts.review.notKept}</p>}
    </div>
  );
}

function Approvals() {
  const studio = useStudio();
  const texts = useTexts();
  const fingerprints = useSelected((state) => state.review.fingerprints);
  const talk = useSelected((state) => state.review.talk);
  const version = useSelected((state) => state.review.versions.length + 1);
  const author = talk?.author.trim() ?? "";
  return (
    <section className="approvals" aria-label={texts.approval.label}>
      <Button className="button" isDisabled={!fingerprints || author === ""} onPress={studio.approve}>
        {texts.approval.approve(version)}
      </Button>
      {author === "" && <p className="quiet-line">{texts.approval.sign}</p>}
      <ul aria-live="polite">
        {fingerprints && talk?.approvals.map((approval) => <ApprovalLine key={approval.id} approval={approval} />)}
      </ul>
    </section>
  );
}

function ApprovalLine({ approval }: { readonly approval: Approval }) {
  const texts = useTexts();
  const language = useLanguage();
  const fingerprints = useSelected((state) => state.review.fingerprints);
  if (!fingerprints) return null;
  const standing = approvalStanding(approval, fingerprints);
  const { author, version, at } = approval;
  return (
    <li className={`approval approval-${standing}`}>
      {texts.approval.by(author, version, momentWords(at, language))}: <b>{texts.approval[standing]}</b>
    </li>
  );
}
