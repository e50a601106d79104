import type { Letter } from "../../../../src/workspace/letter/letter.ts";
import type { FilledIn } from "../../../questions/letter.ts";

interface LetterViewProps {
  readonly letter: Letter;
  readonly filled: FilledIn;
}

/** A letter as it is read and printed: articles in the margin, a block to sign. Its language is its own. */
export function LetterView({ letter, filled }: LetterViewProps) {
  const { headings, title, subject, lead, decision, validity, receipt, language } = letter;
  return (
    <article className="letter" lang={language}>
      <LetterHead letter={letter} filled={filled} />
      {title && <h4 className="letter-title">{title}</h4>}
      <p className="letter-subject">
        <span className="letter-label">{headings.subject}</span> {subject}
      </p>
      <p className="letter-lines">{filled.opening}</p>
      <p>{lead}</p>
      <p className="letter-decision">{decision}</p>
      <Components letter={letter} />
      <Reasons letter={letter} />
      <LetterList title={headings.open} items={letter.open} />
      <LetterList title={headings.needed} items={letter.needed} />
      <p>{validity}</p>
      <p className="letter-lines">{filled.closing}</p>
      <div className="letter-signature">
        <p>{headings.signature}</p>
        <p className="letter-signed">{filled.name || headings.name}</p>
        <p>{filled.office || headings.office}</p>
      </div>
      <p className="letter-receipt">{receipt}</p>
    </article>
  );
}

function LetterHead({ letter, filled }: LetterViewProps) {
  const { headings, kind, dated } = letter;
  const { addressee, reference } = filled;
  return (
    <dl className="letter-head">
      {addressee && (
        <div>
          <dt>{kind === "letter" ? headings.to : headings.concerning}</dt>
          <dd className="letter-lines">{addressee}</dd>
        </div>
      )}
      {reference && (
        <div>
          <dt>{headings.reference}</dt>
          <dd>{reference}</dd>
        </div>
      )}
      <div>
        <dt>{headings.date}</dt>
        <dd>{dated}</dd>
      </div>
    </dl>
  );
}

function Components({ letter: { components, headings } }: Pick<LetterViewProps, "letter">) {
  if (components.length === 0) return null;
  return (
    <>
      <h5>{headings.components}</h5>
      <table className="answer-table letter-table">
        <thead>
          <tr>
            <th scope="col">{headings.part}</th>
            <th scope="col">{headings.amount}</th>
            <th scope="col">{headings.provision}</th>
          </tr>
        </thead>
        <tbody>
          {components.map(({ label, words, provisions }) => (
            <tr key={label + words}>
              <th scope="row">{label}</th>
              <td>{words}</td>
              <td>{provisions.join(", ")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** Numbered, each with its articles in the margin. */
function Reasons({ letter: { reasons, headings } }: Pick<LetterViewProps, "letter">) {
  if (reasons.length === 0) return null;
  return (
    <>
      <h5>{headings.reasons}</h5>
      <ol className="letter-reasons">
        {reasons.map(({ sentence, provisions }) => (
          <li key={sentence}>
            <span className="letter-margin">{provisions.join(", ")}</span>
            <span>{sentence}</span>
          </li>
        ))}
      </ol>
    </>
  );
}

function LetterList({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <>
      <h5>{title}</h5>
      <ul className="letter-list">
        {items.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </>
  );
}
