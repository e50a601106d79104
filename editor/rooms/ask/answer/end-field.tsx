import { useState } from "react";
import { Input, Label, TextField } from "react-aria-components";
import type { Json } from "../../../../src/values/json.ts";
import { isDay } from "../../../store/address.ts";
import { ChosenDay } from "./chosen-day.tsx";

interface EndFieldProps {
  readonly label: string;
  readonly value: Json;
  readonly onChange: (value: Json) => void;
}

/** One end of a stretch of values: a day, or an amount with its unit, which is told on leaving the field. */
export function EndField({ label, value, onChange }: EndFieldProps) {
  if (typeof value === "string" && isDay(value)) {
    return <ChosenDay label={label} day={value} onChange={(day) => day && onChange(day)} />;
  }
  return <AmountField label={label} value={value} onChange={onChange} />;
}

function AmountField({ label, value, onChange }: EndFieldProps) {
  const [typed, setTyped] = useState(amountIn(value));
  const tell = () =>
    onChange(
      withAmount(
        value,
        typed
          .trim()
          .replace(/[\s\u202f]/g, "")
          .replace(",", "."),
      ),
    );
  return (
    <TextField className="end-field" value={typed} onChange={setTyped}>
      <Label className="picker-label">
        {label} {unitIn(value)}
      </Label>
      <Input
        className="end-input"
        onBlur={tell}
        onKeyDown={(event) => {
          if (event.key === "Enter") tell();
        }}
      />
    </TextField>
  );
}

function amountIn(value: Json): string {
  if (typeof value === "object" && value && "amount" in value) return String(value["amount"]);
  return String(value).replace(/%$/, "");
}

function unitIn(value: Json): string {
  if (typeof value === "object" && value && "currency" in value) return `(${value["currency"]})`;
  return typeof value === "string" && value.endsWith("%") ? "(%)" : "";
}

function withAmount(value: Json, amount: string): Json {
  if (typeof value === "object" && value && "amount" in value) return { ...value, amount };
  return typeof value === "string" && value.endsWith("%") ? `${amount}%` : amount;
}
