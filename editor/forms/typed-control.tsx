import { FieldError, Input, TextField } from "react-aria-components";
import type { Language } from "../../grammar/source.ts";
import { useLanguage, useTexts } from "../app/studio-context.tsx";
import type { Texts } from "../texts/en.ts";
import type { ControlProps } from "./control.ts";
import { readTyped, type TypedKind } from "./typed/read-typed.ts";
import { written } from "./typed/written.ts";
import { useDraft } from "./use-draft.ts";

/**
 * Numbers, percentages, durations, days and times, typed as people write them. What is typed is read when the field is left or
 * Enter is pressed, so that nobody is corrected in the middle of a word.
 */
export function TypedControl(props: ControlProps<TypedKind>) {
  const { kind, value, onChange, name, labelledBy, describedBy, isInvalid } = props;
  const language = useLanguage();
  const { forms: texts } = useTexts();
  const { draft, type, tell } = useDraft(value, onChange, (json) => startOf(json, kind, language), language);
  const read = () => {
    const { text } = draft;
    if (text.trim() === "") return tell({ text: "" }, undefined);
    const typed = readTyped(text, kind, language);
    if (!typed.ok) return tell({ text, problem: texts.typed[typed.problem](name, text.trim()) }, undefined);
    return tell({ text: written(typed.value, kind, language) }, typed.value);
  };
  return (
    <TextField
      className="typed"
      aria-labelledby={labelledBy}
      {...(describedBy && { "aria-describedby": describedBy })}
      isInvalid={isInvalid || draft.problem !== undefined}
      value={draft.text}
      onChange={(text) => type({ text })}
      onBlur={read}
    >
      <span className="field-line">
        <Input
          className="field-input"
          inputMode={isNumeric(kind) ? "decimal" : "text"}
          autoComplete="off"
          onKeyDown={(event) => event.key === "Enter" && read()}
        />
        <Unit kind={kind} texts={texts} />
      </span>
      {draft.problem && <FieldError className="field-problem">{draft.problem}</FieldError>}
    </TextField>
  );
}

interface Draft {
  readonly text: string;
  /** Why it is not understood. */
  readonly problem?: string;
}

function startOf(value: ControlProps["value"], kind: TypedKind, language: Language): Draft {
  return { text: written(value, kind, language) };
}

function isNumeric({ kind }: TypedKind): boolean {
  return kind === "number" || kind === "count" || kind === "percentage" || kind === "duration";
}

function Unit({ kind, texts }: { readonly kind: TypedKind; readonly texts: Texts["forms"] }) {
  if (kind.kind === "percentage") return <span className="field-unit">%</span>;
  if (kind.kind === "duration") return <span className="field-unit">{texts.units[kind.unit]}</span>;
  return null;
}
