import { parseDate } from "@internationalized/date";
import { DateField, DateInput, DateSegment, Label } from "react-aria-components";
import { isDay } from "../store/address.ts";
import { useSelected, useStudio, useTexts } from "./studio-context.tsx";

/** The day on which everything is judged, in every room. An unfinished day changes nothing. */
export function DayField() {
  const studio = useStudio();
  const texts = useTexts();
  const on = useSelected((state) => state.on);
  return (
    <DateField
      className="day-field"
      value={isDay(on) ? parseDate(on) : null}
      shouldForceLeadingZeros
      onChange={(day) => day && studio.judgeOn(day.toString())}
    >
      <Label>{texts.day.label}</Label>
      <DateInput className="date-input">
        {(segment) => <DateSegment className="date-segment" segment={segment} />}
      </DateInput>
    </DateField>
  );
}
