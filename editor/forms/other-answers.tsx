import { ToggleButton, ToggleButtonGroup } from "react-aria-components";
import type { FormField } from "../../src/facts/form.ts";
import type { Json } from "../../src/values/json.ts";
import { useLanguage, useTexts } from "../app/studio-context.tsx";
import { isHistory, lastValueOf, periodsOf } from "./history.ts";

interface OtherAnswersProps {
  readonly field: FormField;
  readonly value: Json | undefined;
  /** Somebody said that they do not know. */
  readonly isUnknown: boolean;
  readonly onChange: (value: Json | undefined) => void;
  readonly onUnknown: (isUnknown: boolean) => void;
}

/** What may be answered instead of a value: that it is not known, not settled, not decided yet, or has not happened. */
export function OtherAnswers({ field, value, isUnknown, onChange, onUnknown }: OtherAnswersProps) {
  const language = useLanguage();
  const { forms: texts } = useTexts();
  const name = field.label[language];
  const told = isUnknown ? "unknown" : standingOf(value);
  const choose = (chosen: string | undefined) => {
    onUnknown(chosen === "unknown");
    if (chosen === "pending") onChange({ pending: true });
    else if (chosen === "never") onChange({ happened: false });
    else if (told !== undefined || chosen !== undefined) onChange(undefined);
  };
  const authorities = field.decidedBy?.map((authority) => authority[language]).join(", ");
  return (
    <span className="other-answers">
      <ToggleButtonGroup
        aria-label={texts.otherAnswers(name)}
        selectionMode="single"
        selectedKeys={told ? [told] : []}
        onSelectionChange={(keys) => choose([...keys].map(String)[0])}
      >
        <Answer id="unknown">{authorities ? texts.toBeDecided(authorities) : texts.unknown}</Answer>
        {!field.decidedBy && <Answer id="pending">{texts.pending}</Answer>}
        {field.isEvent && <Answer id="never">{texts.never}</Answer>}
      </ToggleButtonGroup>
      {field.overTime && (
        <ToggleButton
          className="other-answer"
          aria-label={`${texts.overTime}: ${name}`}
          isSelected={isHistory(value)}
          isDisabled={value === undefined || told !== undefined}
          onChange={(dated) => onChange(dated ? (periodsOf(value) as readonly Json[]) : lastValueOf(value))}
        >
          {texts.overTime}
        </ToggleButton>
      )}
    </span>
  );
}

function Answer({ id, children }: { readonly id: string; readonly children: string }) {
  return (
    <ToggleButton id={id} className="other-answer">
      {children}
    </ToggleButton>
  );
}

/** What stands in place of a value, if something does. */
function standingOf(value: Json | undefined): "pending" | "never" | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  if ("pending" in value) return "pending";
  return "happened" in value ? "never" : undefined;
}
