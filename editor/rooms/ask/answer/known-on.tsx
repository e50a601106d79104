import { useTexts } from "../../../app/studio-context.tsx";
import { ChosenDay } from "./chosen-day.tsx";

interface KnownOnProps {
  readonly day: string;
  readonly onChange: (day: string) => void;
}

/** On whose knowledge an answer rests: texts adopted later do not exist for it. */
export function KnownOn({ day, onChange }: KnownOnProps) {
  const { answers } = useTexts();
  return <ChosenDay label={answers.knownOn} hint={answers.knownOnHint} day={day} onChange={onChange} />;
}
