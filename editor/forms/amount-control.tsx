import { FieldError, Input, TextField } from "react-aria-components";
import type { FieldKind } from "../../src/facts/form.ts";
import type { Json } from "../../src/values/json.ts";
import { useLanguage, useTexts } from "../app/studio-context.tsx";
import type { ControlProps } from "./control.ts";
import { readAmount } from "./typed/read-typed.ts";
import { writtenNumber } from "./typed/written.ts";
import { useDraft } from "./use-draft.ts";

type Money = Extract<FieldKind, { readonly kind: "money" }>;

/** The currency offered where the rules leave it to the case. */
const USUAL = "EUR";

/** An amount of money, with its currency where the rules leave that to the case. */
export function AmountControl({
  kind,
  value,
  onChange,
  name,
  labelledBy,
  describedBy,
  isInvalid,
}: ControlProps<Money>) {
  const language = useLanguage();
  const { forms: texts } = useTexts();
  const { draft, type, tell } = useDraft(value, onChange, (json) => startOf(json, kind, language), language);
  const read = () => {
    const text = draft.text.trim();
    if (text === "") return tell({ ...draft, text }, undefined);
    const typed = readAmount(text, language);
    if (!typed.ok) return tell({ ...draft, problem: texts.typed[typed.problem](name, text) }, undefined);
    const currency = typed.value.currency ?? draft.currency.trim().toUpperCase();
    if (kind.currency && currency !== kind.currency)
      return tell({ ...draft, problem: texts.typed.currency(name, text) }, undefined);
    if (!/^[A-Z]{3}$/.test(currency)) return tell({ ...draft, problem: texts.currencyProblem(currency) }, undefined);
    const { amount } = typed.value;
    return tell({ text: writtenNumber(amount, language), currency }, { amount, currency });
  };
  const readOnEnter = (event: { readonly key: string }) => event.key === "Enter" && read();
  return (
    <span className="field-line amount">
      <TextField
        className="typed"
        aria-labelledby={labelledBy}
        {...(describedBy && { "aria-describedby": describedBy })}
        isInvalid={isInvalid || draft.problem !== undefined}
        value={draft.text}
        onChange={(text) => type({ text, currency: draft.currency })}
        onBlur={read}
      >
        <Input className="field-input" inputMode="decimal" autoComplete="off" onKeyDown={readOnEnter} />
        {draft.problem && <FieldError className="field-problem">{draft.problem}</FieldError>}
      </TextField>
      {kind.currency ? (
        <span className="field-unit">{kind.currency}</span>
      ) : (
        <TextField
          aria-label={texts.currencyOf(name)}
          value={draft.currency}
          onChange={(currency) => type({ text: draft.text, currency })}
          onBlur={read}
        >
          <Input className="field-input currency" maxLength={3} autoComplete="off" onKeyDown={readOnEnter} />
        </TextField>
      )}
      {kind.per && <span className="field-unit">{texts.per[kind.per]}</span>}
    </span>
  );
}

interface Draft {
  readonly text: string;
  readonly currency: string;
  /** Why it is not understood. */
  readonly problem?: string;
}

function startOf(value: Json | undefined, kind: Money, language: "en" | "fr"): Draft {
  const { amount, currency } = (typeof value === "object" && value !== null ? value : {}) as {
    amount?: Json;
    currency?: Json;
  };
  return {
    text: amount === undefined ? "" : writtenNumber(String(amount), language),
    currency: String(currency ?? kind.currency ?? USUAL),
  };
}
