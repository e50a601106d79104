import { Input, Label, Text, TextField } from "react-aria-components";

interface DayFieldProps {
  readonly label: string;
  /** ISO 8601, or empty. */
  readonly day: string;
  readonly onChange: (day: string) => void;
  readonly hint?: string;
}

/** A day of the calendar. */
export function DayField({ label, day, onChange, hint }: DayFieldProps) {
  return (
    <TextField className="end-field" type="date" value={day} onChange={onChange}>
      <Label className="picker-label">{label}</Label>
      <Input className="end-input" />
      {hint && (
        <Text slot="description" className="answer-hint">
          {hint}
        </Text>
      )}
    </TextField>
  );
}
