import { Button } from "react-aria-components";
import { useStudio, useTexts } from "../../../app/studio-context.tsx";
import type { AccountWords } from "../../../questions/account.ts";
import { Provisions } from "./provisions.tsx";

/** The readings that an answer leans on, with what comes out under their other options, and what is left to judgement. */
export function LeanedOn({ account }: { readonly account: AccountWords }) {
  const { answers } = useTexts();
  const { readings, touches } = account;
  return (
    <>
      {readings.length > 0 && (
        <section className="answer-part" aria-label={answers.readings}>
          <h3 className="answer-heading">{answers.readings}</h3>
          <ul className="reading-list">
            {readings.map((reading) => (
              <Reading key={reading.reading} reading={reading} />
            ))}
          </ul>
        </section>
      )}
      {touches.length > 0 && (
        <section className="answer-part" aria-label={answers.touches}>
          <h3 className="answer-heading">{answers.touches}</h3>
          <p className="answer-hint">{answers.touchesHint}</p>
          <p>
            <Provisions of={touches} />
          </p>
        </section>
      )}
    </>
  );
}

function Reading({ reading }: { readonly reading: AccountWords["readings"][number] }) {
  const { answers } = useTexts();
  const studio = useStudio();
  const { reading: name, label, takenLabel, options } = reading;
  return (
    <li>
      <p>{takenLabel === null ? answers.readingOpen(label) : answers.reading(label, takenLabel)}</p>
      <ul className="reading-options">
        {options.map(({ option, label: other, changes, words }) => (
          <li key={option} className={changes ? "reading-changes" : ""}>
            {changes ? answers.otherOption(other, words) : answers.sameUnder(other)}
            <Button
              className="button button-small"
              aria-label={answers.takeOption(label, other)}
              onPress={() => studio.chooseReading(name, option)}
            >
              {answers.take}
            </Button>
          </li>
        ))}
      </ul>
    </li>
  );
}
