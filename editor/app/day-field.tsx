import { Input, Label, TextField } from "react-aria-components";
import { useSelected, useStudio, useTexts } from "./studio-context.tsx";

/** The day on which everything is judged, in every room. */
export function DayField() {
  const studio = useStudio();
  const texts = useTexts();
  const on = useSelected((state) => state.on);
  return (
    <TextField className="day-field" value={on} onChange={studio.judgeOn}>
      <Label>{texts.day.label}</Label>
      <Input type="date" required />
    </TextField>
  );
}
