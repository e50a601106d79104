import { useLanguage, useTexts } from "../../app/studio-context.tsx";
import type { ChangedDeclaration, RuleChange } from "../../questions/review.ts";

interface ChangesTableProps {
  readonly declarations: readonly ChangedDeclaration[];
}

/** Old and new values, in words, a row for each change. */
export function ChangesTable({ declarations }: ChangesTableProps) {
  const texts = useTexts();
  if (declarations.length === 0) return <p className="quiet-line">{texts.changes.none}</p>;
  const changes = declarations.flatMap((declaration) => declaration.changes);
  return (
    <div className="review-wide">
      <table className="review-table">
        <caption className="for-readers">{texts.changes.label}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.who.rule}</th>
            <th scope="col">{texts.changes.where}</th>
            <th scope="col">{texts.review.from}</th>
            <th scope="col">{texts.review.to}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map((change) => (
            <ChangeRow key={JSON.stringify(change)} change={change} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ChangeRow({ change }: { readonly change: RuleChange }) {
  const texts = useTexts();
  const language = useLanguage();
  const { label, kind, place, from, to, since, provisions } = change;
  const where = [place[language], texts.review.kinds[kind], since && texts.review.since(since[language])];
  return (
    <tr>
      <th scope="row">
        {label[language]} {provisions[language] && <span className="provision">{provisions[language]}</span>}
      </th>
      <td>{where.filter(Boolean).join(" · ")}</td>
      <td>{from && <del>{from[language]}</del>}</td>
      <td>{to && <ins>{to[language]}</ins>}</td>
    </tr>
  );
}
