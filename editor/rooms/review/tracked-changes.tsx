import { Button } from "react-aria-components";
import { useLanguage, useSelected, useStudio, useTexts } from "../../app/studio-context.tsx";
import type { ChangedDeclaration, DifferenceLine } from "../../questions/review.ts";
import { ChangesTable } from "./changes-table.tsx";
import { type FoldedLine, foldedLines } from "./folded-lines.ts";
import { Person } from "./person.tsx";
import { personAt } from "./person-at.ts";
import { verdictOf } from "./verdict.ts";

interface TrackedChangesProps {
  readonly declarations: readonly ChangedDeclaration[];
}

/** Each declaration in words, what went struck out and what came beside it, with a person whom it touches. */
export function TrackedChanges({ declarations }: TrackedChangesProps) {
  const texts = useTexts();
  if (declarations.length === 0) return <p className="quiet-line">{texts.changes.none}</p>;
  return (
    <ul className="change-list">
      {declarations.map((declaration) => (
        <Declaration key={declaration.id} declaration={declaration} />
      ))}
    </ul>
  );
}

function Declaration({ declaration }: { readonly declaration: ChangedDeclaration }) {
  const texts = useTexts();
  const language = useLanguage();
  const people = useSelected((state) => state.review.people);
  const { label, provisions, lines, sort } = declaration;
  const verdict = verdictOf(declaration, people);
  const person = personAt(people, people?.examples[declaration.id]);
  // What a table says row by row is not among its lines.
  const isTable = sort === "table";
  return (
    <li className="change">
      <div className="change-head">
        <h3>{label[language]}</h3>
        {provisions[language] && <span className="provision">{provisions[language]}</span>}
        <span className={`verdict verdict-${verdict}`}>{texts.verdicts[verdict]}</span>
      </div>
      <Lines lines={lines[language]} />
      {isTable && <ChangesTable declarations={[declaration]} />}
      {people && person && <Person inquiry={people.inquiry} person={person} />}
      <Ways declaration={declaration} />
    </li>
  );
}

function Ways({ declaration }: { readonly declaration: ChangedDeclaration }) {
  const studio = useStudio();
  const texts = useTexts();
  const language = useLanguage();
  const { id, label, span } = declaration;
  return (
    <p className="review-ways">
      <Button
        className="button button-small"
        aria-label={`${texts.changes.comment}: ${label[language]}`}
        onPress={() => studio.speakAbout({ kind: "declaration", id, label: label[language] })}
      >
        {texts.changes.comment}
      </Button>
      {span && (
        <Button className="button button-small" onPress={() => studio.reveal(span)}>
          {texts.scenarios.goToText}
        </Button>
      )}
    </p>
  );
}

function Lines({ lines }: { readonly lines: readonly DifferenceLine[] }) {
  return (
    <div className="tracked">
      {foldedLines(lines).map((line) => (
        <Line key={line.at} line={line} />
      ))}
    </div>
  );
}

function Line({ line }: { readonly line: FoldedLine }) {
  const texts = useTexts();
  if (line.kind === "folded") return <p className="tracked-folded">{texts.changes.same(line.count)}</p>;
  const { level, segments, provisions } = line.line;
  return (
    <p className="tracked-line" style={{ paddingInlineStart: `${level * 1.5}em` }}>
      {segments.map(({ kind, text }, i) => {
        const key = `${i} ${kind}`;
        if (kind === "gone") return <del key={key}>{text}</del>;
        return kind === "come" ? <ins key={key}>{text}</ins> : <span key={key}>{text}</span>;
      })}{" "}
      {provisions && <span className="provision">{provisions}</span>}
    </p>
  );
}
