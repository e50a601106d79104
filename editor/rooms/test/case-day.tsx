import { parseDate } from "@internationalized/date";
import { DateField, DateInput, DateSegment, Label } from "react-aria-components";
import { useTexts } from "../../app/studio-context.tsx";
import { isDay } from "../../store/address.ts";

interface CaseDayProps {
  /** ISO 8601. */
  readonly on: string;
  readonly onChange: (on: string) => void;
}

/** The day on which a new scenario is judged, in the order of the language. */
export function CaseDay({ on, onChange }: CaseDayProps) {
  const { form: texts } = useTexts().test;
  return (
    <DateField
      className="form-field"
      value={isDay(on) ? parseDate(on) : null}
      shouldForceLeadingZeros
      onChange={(day) => day && onChange(day.toString())}
    >
      <Label>{texts.day}</Label>
      <DateInput className="date-input">
        {(segment) => <DateSegment className="date-segment" segment={segment} />}
      </DateInput>
    </DateField>
  );
}
