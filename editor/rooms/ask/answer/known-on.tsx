import { useTexts } from "../../../app/studio-context.tsx";
import { DayField } from "./day-field.tsx";

interface KnownOnProps {
  readonly day: string;
  readonly onChange: (day: string) => void;
}

/** On whose knowledge an answer rests: texts adopted later do not exist for it. */
export function KnownOn({ day, onChange }: KnownOnProps) {
  const { answers } = useTexts();
  return <DayField label={answers.knownOn} hint={answers.knownOnHint} day={day} onChange={onChange} />;
}
