import { type ReactNode, useContext, useId } from "react";
import type { FieldKind, FormField } from "../../src/facts/form.ts";
import type { Json } from "../../src/values/json.ts";
import { useLanguage, useTexts } from "../app/studio-context.tsx";
import type { FactsJson } from "../questions/cases.ts";
import { AmountControl } from "./amount-control.tsx";
import { AskingContext } from "./asking.ts";
import { ChoiceControl } from "./choice-control.tsx";
import type { ControlProps } from "./control.ts";
import { type FactPath, pathName, problemsAt } from "./fact-path.ts";
import { isHistory } from "./history.ts";
import { HistoryControl } from "./history-control.tsx";
import { ListControl } from "./list-control.tsx";
import { OtherAnswers } from "./other-answers.tsx";
import { RecordsControl } from "./records-control.tsx";
import { TypedControl } from "./typed-control.tsx";
import { withFact } from "./with-fact.ts";
import { YesNoControl } from "./yes-no-control.tsx";

interface FactFieldProps {
  readonly field: FormField;
  readonly path: FactPath;
  readonly value: Json | undefined;
  readonly onChange: (value: Json | undefined) => void;
}

/** One question: its words, what helps to answer it, the control of its kind, what is wrong, and the other answers there are. */
export function FactField({ field, path, value, onChange }: FactFieldProps) {
  const language = useLanguage();
  const id = useId();
  const { problems, questions } = useContext(AskingContext);
  const fact = pathName(path);
  const wrong = field.kind.kind === "records" ? [] : problemsAt(problems, path);
  const tell = (told: Json | undefined) => {
    if (told !== undefined) questions?.sayUnknown(fact, false);
    onChange(told);
  };
  return (
    <div className="fact-field" data-fact={fact}>
      <p id={id} className="fact-question">
        {(field.question ?? field.label)[language]}
      </p>
      <Help id={`${id}-help`} field={field} />
      <Control
        field={field}
        path={path}
        value={plainOf(value)}
        onChange={tell}
        labelledBy={id}
        describedBy={`${id}-help ${id}-wrong`}
        isInvalid={wrong.length > 0}
      />
      <div id={`${id}-wrong`} className="field-problems">
        {wrong.map((words) => (
          <p key={words} className="field-problem">
            {words}
          </p>
        ))}
      </div>
      <OtherAnswers
        field={field}
        value={value}
        isUnknown={questions ? questions.isUnknown(fact) : value === undefined}
        onChange={tell}
        onUnknown={(isUnknown) => questions?.sayUnknown(fact, isUnknown)}
      />
      {questions?.below(fact)}
    </div>
  );
}

/** What the author adds to a question: notes, where it is shown, its bounds and the provision that asks it. */
function Help({ id, field }: { readonly id: string; readonly field: FormField }) {
  const language = useLanguage();
  const { forms: texts } = useTexts();
  const { notes, establishedBy, provisions, atLeast, atMost } = field;
  const bounds =
    atLeast && atMost
      ? texts.bounds(atLeast[language], atMost[language])
      : (atLeast && texts.atLeast(atLeast[language])) || (atMost && texts.atMost(atMost[language]));
  const words = [
    ...notes.map((note) => note[language]),
    establishedBy && texts.establishedBy(establishedBy[language]),
    bounds,
  ].filter(Boolean);
  return (
    <p id={id} className="fact-help">
      {words.join(" ")} {provisions[language] && <span className="provision">{provisions[language]}</span>}
    </p>
  );
}

/** What stands in place of a value is none. */
function plainOf(value: Json | undefined): Json | undefined {
  const isStanding = typeof value === "object" && value !== null && ("pending" in value || "happened" in value);
  return isStanding ? undefined : value;
}

type FieldControlProps = Omit<ControlProps, "kind" | "name"> & { readonly field: FormField; readonly path: FactPath };

function Control({ field, path, ...rest }: FieldControlProps) {
  const language = useLanguage();
  const props = { ...rest, name: field.label[language] };
  const { kind } = field;
  if (isHistory(rest.value) && field.overTime) {
    return (
      <HistoryControl
        {...props}
        kind={kind}
        renderValue={(one) => <KindControl {...props} {...one} field={field} path={path} kind={kind} />}
      />
    );
  }
  return <KindControl {...props} field={field} path={path} kind={kind} />;
}

function KindControl(props: ControlProps & { readonly field: FormField; readonly path: FactPath }): ReactNode {
  const { kind, path } = props;
  switch (kind.kind) {
    case "yes-no":
      return <YesNoControl {...props} />;
    case "choice":
      return <ChoiceControl {...props} kind={kind} />;
    case "money":
      return <AmountControl {...props} kind={kind} />;
    case "list":
      return <ListControl {...props} renderItem={(item) => <KindControl {...props} {...item} kind={kind.of} />} />;
    case "records":
      return (
        <RecordsControl
          {...props}
          kind={kind}
          renderFields={(record, i, onChange) => (
            <RecordFields kind={kind} record={record} path={[...path, i]} onChange={onChange} />
          )}
        />
      );
    default:
      return <TypedControl {...props} kind={kind} />;
  }
}

interface RecordFieldsProps {
  readonly kind: Extract<FieldKind, { readonly kind: "records" }>;
  readonly record: FactsJson;
  readonly path: FactPath;
  readonly onChange: (record: FactsJson) => void;
}

function RecordFields({ kind, record, path, onChange }: RecordFieldsProps) {
  const { questions } = useContext(AskingContext);
  const shown = kind.fields.filter(({ name }) => {
    return !questions || record[name] !== undefined || questions.isAsked(pathName([...path, name]));
  });
  return shown.map((field) => (
    <FactField
      key={field.name}
      field={field}
      path={[...path, field.name]}
      value={record[field.name]}
      onChange={(value) => onChange(withFact(record, field.name, value))}
    />
  ));
}
