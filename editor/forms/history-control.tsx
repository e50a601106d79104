import { type ReactNode, useId } from "react";
import { Button } from "react-aria-components";
import type { Json } from "../../src/values/json.ts";
import { useTexts } from "../app/studio-context.tsx";
import type { ControlProps } from "./control.ts";
import { historyOf, type Period, periodsOf } from "./history.ts";
import { TypedControl } from "./typed-control.tsx";
import { useDraft } from "./use-draft.ts";

/** Draws the control of one value. */
type RenderValue = (props: Pick<ControlProps, "value" | "onChange" | "name" | "labelledBy">) => ReactNode;

/** A fact that changes over time: rows of from, until and value; a day left out is open. */
export function HistoryControl(props: ControlProps & { readonly renderValue: RenderValue }) {
  const { value, onChange, name, labelledBy, renderValue } = props;
  const { forms: texts } = useTexts();
  const { draft: periods, tell } = useDraft(value, onChange, periodsOf);
  const change = (next: readonly Period[]) => tell(next, historyOf(next));
  return (
    <div className="list-control">
      {periods.map((period, i) => (
        <PeriodRow
          // biome-ignore lint/suspicious/noArrayIndexKey: a period has no name but its place.
          key={i}
          place={i + 1}
          period={period}
          name={name}
          labelledBy={labelledBy}
          onChange={(next) => change(periods.with(i, next))}
          renderValue={renderValue}
          {...(periods.length > 1 && { onRemove: () => change(periods.toSpliced(i, 1)) })}
        />
      ))}
      <Button className="button button-small add-period" onPress={() => change([...periods, {}])}>
        {texts.addPeriod}
      </Button>
    </div>
  );
}

interface PeriodRowProps {
  /** Counted from 1. */
  readonly place: number;
  readonly period: Period;
  readonly name: string;
  readonly labelledBy: string;
  readonly onChange: (period: Period) => void;
  readonly onRemove?: () => void;
  readonly renderValue: RenderValue;
}

function PeriodRow({ place, period, name, labelledBy, onChange, onRemove, renderValue }: PeriodRowProps) {
  const { forms: texts } = useTexts();
  const id = useId();
  const day = (end: "from" | "until") => (
    <span className="period-day">
      <span id={`${id}-${end}`}>{texts[end]}</span>
      <TypedControl
        kind={{ kind: "date" }}
        value={period[end]}
        onChange={(told) => onChange(withPart(period, end, told))}
        name={texts[end]}
        labelledBy={`${labelledBy} ${id} ${id}-${end}`}
        isInvalid={false}
      />
    </span>
  );
  return (
    <div className="period">
      <span id={id} className="for-readers">
        {texts.period(place)}
      </span>
      {day("from")}
      {day("until")}
      <span className="period-value">
        <span id={`${id}-value`}>{texts.value}</span>
        {renderValue({
          value: period.value,
          onChange: (told) => onChange(withPart(period, "value", told)),
          name,
          labelledBy: `${labelledBy} ${id} ${id}-value`,
        })}
      </span>
      {onRemove && (
        <Button className="button button-small" aria-label={`${texts.removePeriod(place)}: ${name}`} onPress={onRemove}>
          {texts.removeShort}
        </Button>
      )}
    </div>
  );
}

/** The period with another part, or without it. */
function withPart(period: Period, part: keyof Period, told: Json | undefined): Period {
  const { [part]: _, ...others } = period;
  return told === undefined ? others : { ...others, [part]: told };
}
