import { Radio, RadioGroup } from "react-aria-components";
import { useTexts } from "../app/studio-context.tsx";
import type { ControlProps } from "./control.ts";

/** Yes or no, as two radio buttons. */
export function YesNoControl({ value, onChange, labelledBy, describedBy, isInvalid }: ControlProps) {
  const { forms: texts } = useTexts();
  return (
    <RadioGroup
      className="radios radios-in-line"
      aria-labelledby={labelledBy}
      {...(describedBy && { "aria-describedby": describedBy })}
      isInvalid={isInvalid}
      orientation="horizontal"
      value={typeof value === "boolean" ? String(value) : null}
      onChange={(chosen) => onChange(chosen === "true")}
    >
      <Radio className="radio" value="true">
        {texts.yes}
      </Radio>
      <Radio className="radio" value="false">
        {texts.no}
      </Radio>
    </RadioGroup>
  );
}
