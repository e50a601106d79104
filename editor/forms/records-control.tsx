import { type ReactNode, useId } from "react";
import { Button } from "react-aria-components";
import type { FieldKind } from "../../src/facts/form.ts";
import type { Json } from "../../src/values/json.ts";
import { useLanguage, useTexts } from "../app/studio-context.tsx";
import type { FactsJson } from "../questions/cases.ts";
import type { ControlProps } from "./control.ts";
import { NoneOrSome } from "./none-or-some.tsx";

type Records = Extract<FieldKind, { readonly kind: "records" }>;

interface RecordsControlProps extends ControlProps<Records> {
  /** The fields of the record at a place. */
  readonly renderFields: (record: FactsJson, index: number, onChange: (record: FactsJson) => void) => ReactNode;
}

/** Records of a subject as cards, `Child 1` and on; or none, which is an answer too. */
export function RecordsControl({ kind, value, onChange, renderFields }: RecordsControlProps) {
  const language = useLanguage();
  const { forms: texts } = useTexts();
  const records = recordsIn(value);
  const label = kind.label[language];
  return (
    <div className="list-control">
      {records.map((record, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a record has no name but its place.
        <Card key={i} title={texts.item(label, i + 1)} onRemove={() => onChange(orNothing(records.toSpliced(i, 1)))}>
          {renderFields(record, i, (next) => onChange(records.with(i, next)))}
        </Card>
      ))}
      <NoneOrSome
        name={label}
        isNone={Array.isArray(value) && value.length === 0}
        isEmpty={records.length === 0}
        onNone={(none) => onChange(none ? [] : undefined)}
        onAdd={() => onChange([...records, {}])}
      />
    </div>
  );
}

function Card({
  title,
  onRemove,
  children,
}: {
  readonly title: string;
  readonly onRemove: () => void;
  readonly children: ReactNode;
}) {
  const { forms: texts } = useTexts();
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot hold its legend and a button in one line.
    <div className="record-card" role="group" aria-labelledby={id}>
      <span className="field-line">
        <strong id={id}>{title}</strong>
        <Button className="button button-small" aria-label={texts.remove(title)} onPress={onRemove}>
          {texts.removeShort}
        </Button>
      </span>
      {children}
    </div>
  );
}

function recordsIn(value: Json | undefined): readonly FactsJson[] {
  if (!Array.isArray(value)) return [];
  return value.filter((item): item is FactsJson => typeof item === "object" && item !== null && !Array.isArray(item));
}

/** With the last record gone it is not told any more whether there are any. */
function orNothing(records: readonly FactsJson[]): readonly FactsJson[] | undefined {
  return records.length > 0 ? records : undefined;
}
