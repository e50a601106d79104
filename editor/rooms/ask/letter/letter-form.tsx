import { Checkbox, Input, Label, Radio, RadioGroup, TextArea, TextField } from "react-aria-components";
import type { Letter } from "../../../../src/workspace/letter/letter.ts";
import type { LetterWishes } from "../../../../src/workspace/letter/write-letter.ts";
import { useTexts } from "../../../app/studio-context.tsx";
import type { FilledIn } from "../../../questions/letter.ts";
import { ChosenDay } from "../answer/chosen-day.tsx";

/** Everything an officer chooses and types; opening and closing are those suggested until they are changed. */
export interface Form {
  readonly wishes: LetterWishes;
  readonly filled: Omit<FilledIn, "opening" | "closing"> & Partial<Pick<FilledIn, "opening" | "closing">>;
}

interface LetterFormProps {
  readonly form: Form;
  readonly letter: Letter;
  readonly onChange: (form: Form) => void;
}

/** What an officer chooses and types of a letter. */
export function LetterForm({ form, letter, onChange }: LetterFormProps) {
  const texts = useTexts().answers.letter;
  const { wishes, filled } = form;
  const fill = (part: Partial<FilledIn>) => onChange({ ...form, filled: { ...filled, ...part } });
  return (
    <div className="letter-form">
      <Wishes form={form} onChange={onChange} />
      <TypedField
        label={wishes.kind === "letter" ? texts.addressee : texts.concerning}
        lines={3}
        value={filled.addressee}
        onChange={(addressee) => fill({ addressee })}
      />
      <TypedField label={texts.reference} value={filled.reference} onChange={(reference) => fill({ reference })} />
      <TypedField
        label={texts.opening}
        lines={2}
        value={filled.opening ?? letter.opening}
        onChange={(opening) => fill({ opening })}
      />
      <TypedField
        label={texts.closing}
        lines={2}
        value={filled.closing ?? letter.closing}
        onChange={(closing) => fill({ closing })}
      />
      <TypedField label={texts.name} value={filled.name} onChange={(name) => fill({ name })} />
      <TypedField label={texts.office} value={filled.office} onChange={(office) => fill({ office })} />
    </div>
  );
}

function Wishes({ form, onChange }: Pick<LetterFormProps, "form" | "onChange">) {
  const texts = useTexts().answers.letter;
  const { wishes, filled } = form;
  const wish = (part: Partial<LetterWishes>) => onChange({ ...form, wishes: { ...wishes, ...part } });
  // Another kind or language suggests another opening and closing.
  const anew = (part: Partial<LetterWishes>) => {
    const { opening: _, closing: __, ...kept } = filled;
    onChange({ wishes: { ...wishes, ...part }, filled: kept });
  };
  return (
    <>
      <ChoiceOfTwo
        label={texts.kind.label}
        choices={{ letter: texts.kind.letter, attestation: texts.kind.attestation }}
        chosen={wishes.kind}
        onChoose={(kind) => anew({ kind })}
      />
      <ChoiceOfTwo
        label={texts.language.label}
        choices={{ en: texts.language.en, fr: texts.language.fr }}
        chosen={wishes.language}
        onChoose={(language) => anew({ language })}
      />
      <ChosenDay label={texts.dated} day={wishes.dated} onChange={(dated) => dated && wish({ dated })} />
      <Checkbox
        className="letter-check"
        isSelected={wishes.withReasons}
        onChange={(withReasons) => wish({ withReasons })}
      >
        <span className="letter-box" aria-hidden="true">
          {wishes.withReasons ? "✓" : ""}
        </span>
        {texts.withReasons}
      </Checkbox>
    </>
  );
}

interface ChoiceOfTwoProps<Id extends string> {
  readonly label: string;
  readonly choices: Readonly<Record<Id, string>>;
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
}

function ChoiceOfTwo<Id extends string>({ label, choices, chosen, onChoose }: ChoiceOfTwoProps<Id>) {
  const ids = Object.keys(choices) as Id[];
  return (
    <RadioGroup
      className="depth-switch letter-choice"
      orientation="horizontal"
      value={chosen}
      onChange={(value) => onChoose(ids.find((id) => id === value) ?? chosen)}
    >
      <Label className="picker-label">{label}</Label>
      {ids.map((id) => (
        <Radio key={id} value={id} className="depth-choice">
          {choices[id]}
        </Radio>
      ))}
    </RadioGroup>
  );
}

interface TypedFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** More than one: a field of several lines. */
  readonly lines?: number;
}

function TypedField({ label, value, onChange, lines = 1 }: TypedFieldProps) {
  return (
    <TextField className="end-field letter-field" value={value} onChange={onChange} autoComplete="off">
      <Label className="picker-label">{label}</Label>
      {lines > 1 ? <TextArea className="end-input letter-area" rows={lines} /> : <Input className="end-input" />}
    </TextField>
  );
}
