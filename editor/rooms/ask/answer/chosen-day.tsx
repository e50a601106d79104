import { parseDate } from "@internationalized/date";
import { DateField, DateInput, DateSegment, Label, Text } from "react-aria-components";
import { isDay } from "../../../store/address.ts";

interface ChosenDayProps {
  readonly label: string;
  /** ISO 8601, or empty. */
  readonly day: string;
  /** Told the day, or nothing where none is left. */
  readonly onChange: (day: string) => void;
  readonly hint?: string;
}

/** A day of the calendar, written as the language of the screen writes it. */
export function ChosenDay({ label, day, onChange, hint }: ChosenDayProps) {
  return (
    <DateField
      className="end-field"
      value={isDay(day) ? parseDate(day) : null}
      shouldForceLeadingZeros
      onChange={(chosen) => onChange(chosen?.toString() ?? "")}
    >
      <Label className="picker-label">{label}</Label>
      <DateInput className="date-input">
        {(segment) => <DateSegment className="date-segment" segment={segment} />}
      </DateInput>
      {hint && (
        <Text slot="description" className="answer-hint">
          {hint}
        </Text>
      )}
    </DateField>
  );
}
