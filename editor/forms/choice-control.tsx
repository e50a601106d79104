import { useRef } from "react";
import { Button, ComboBox, Input, ListBox, ListBoxItem, Popover, Radio, RadioGroup } from "react-aria-components";
import type { FieldKind } from "../../src/facts/form.ts";
import { folded } from "../app/folded.ts";
import { Chevron } from "../app/icons.tsx";
import { useLanguage, useTexts } from "../app/studio-context.tsx";
import type { ControlProps } from "./control.ts";

type Choice = Extract<FieldKind, { readonly kind: "choice" }>;

/** More members than these are searched rather than read through. */
const MOST_RADIOS = 5;

/** One member of a choice: radio buttons, or a list to search where there are many. */
export function ChoiceControl(props: ControlProps<Choice>) {
  return props.kind.members.length > MOST_RADIOS ? <SearchedList {...props} /> : <Radios {...props} />;
}

function Radios({ kind, value, onChange, labelledBy, describedBy, isInvalid }: ControlProps<Choice>) {
  const language = useLanguage();
  return (
    <RadioGroup
      className="radios"
      aria-labelledby={labelledBy}
      {...(describedBy && { "aria-describedby": describedBy })}
      isInvalid={isInvalid}
      value={typeof value === "string" ? value : null}
      onChange={onChange}
    >
      {kind.members.map(({ name, label }) => (
        <Radio key={name} className="radio" value={name}>
          {label[language]}
        </Radio>
      ))}
    </RadioGroup>
  );
}

function SearchedList({ kind, value, onChange, name, labelledBy, describedBy, isInvalid }: ControlProps<Choice>) {
  const language = useLanguage();
  const { forms: texts } = useTexts();
  const choices = kind.members.map((member) => ({ id: member.name, label: member.label[language] }));
  const typed = useRef("");
  // Whoever types a name in full means it, without having to fetch it from the list.
  const take = () => {
    const sought = folded(typed.current.trim());
    const meant = choices.find(({ label }) => folded(label) === sought);
    if (meant && meant.id !== value) onChange(meant.id);
  };
  return (
    <ComboBox
      className="searched-list"
      aria-labelledby={labelledBy}
      {...(describedBy && { "aria-describedby": describedBy })}
      isInvalid={isInvalid}
      defaultItems={choices}
      selectedKey={typeof value === "string" ? value : null}
      onSelectionChange={(key) => {
        typed.current = "";
        onChange(key === null ? undefined : String(key));
      }}
      onBlur={take}
      menuTrigger="focus"
      allowsEmptyCollection
    >
      <span className="field-line">
        <Input
          className="field-input"
          placeholder={texts.choose}
          onInput={({ currentTarget }) => {
            typed.current = currentTarget.value;
          }}
          onKeyDown={({ key }) => key === "Enter" && take()}
        />
        <Button className="button field-open" aria-label={`${texts.openList}: ${name}`}>
          <Chevron />
        </Button>
      </span>
      <Popover className="popover">
        <ListBox className="picker-list" renderEmptyState={() => <p className="empty">{texts.noChoice}</p>}>
          {(choice: (typeof choices)[number]) => (
            <ListBoxItem id={choice.id} textValue={choice.label} className="picker-choice">
              {choice.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
