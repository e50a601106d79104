import type { Form } from "../../../src/facts/form.ts";
import { useLanguage, useTexts } from "../../app/studio-context.tsx";
import type { RecordResult, Standing } from "../../questions/ask.ts";
import { factLabel } from "./fact-label.ts";

/** More missing facts than these are counted. */
const MOST_NAMED = 6;

interface AnswerFormingProps {
  readonly form: Form;
  readonly standing: Extract<Standing, { readonly ok: true }>;
}

/** The answer as it forms: how far it is settled, between which bounds it lies, what is needed, whose decision is awaited. */
export function AnswerForming({ form, standing: { results, needs, awaiting } }: AnswerFormingProps) {
  const language = useLanguage();
  const { ask: texts } = useTexts();
  const labels = [...new Set(needs.map(({ fact }) => factLabel(form, fact, language)))];
  return (
    <aside className="answer-forming" aria-label={texts.forming}>
      <h2 className="panel-title">{texts.forming}</h2>
      <div role="status">
        {results.length === 0 && needs.length === 0 && <p>{texts.noRecords}</p>}
        {results.map((result) => (
          <ResultSoFar key={result.record ?? result.rule} result={result} />
        ))}
        <p className="answer-needs">{labels.length > 0 ? texts.stillNeeded(labels.length) : texts.nothingNeeded}</p>
      </div>
      <ul className="answer-needed">
        {labels.slice(0, MOST_NAMED).map((label) => (
          <li key={label}>{label}</li>
        ))}
        {labels.length > MOST_NAMED && <li>{texts.andMore(labels.length - MOST_NAMED)}</li>}
      </ul>
      {awaiting.map(({ decision, label, authority, provisions }) => (
        <p key={`${decision} ${authority}`} className="answer-awaited">
          {texts.awaited}: <b>{label}</b>, {texts.restsWith(authority)}{" "}
          {provisions[0] && <span className="provision">{provisions[0]}</span>}
        </p>
      ))}
    </aside>
  );
}

function ResultSoFar({ result }: { readonly result: RecordResult }) {
  const { record, words, reason } = result;
  return (
    <p className="answer-status">
      {record && <span className="answer-record">{record}</span>}
      <b className="answer-words">{words}</b>
      {reason && reason !== words && <span>{reason}</span>}
    </p>
  );
}
