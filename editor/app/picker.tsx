import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from "react-aria-components";
import { Chevron } from "./icons.tsx";

/** One thing that can be picked. */
export interface Choice {
  readonly id: string;
  readonly label: string;
}

interface PickerProps {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** A labelled list that drops down. */
export function Picker({ label, choices, chosen, onChoose }: PickerProps) {
  return (
    <Select className="picker" selectedKey={chosen} onSelectionChange={(key) => onChoose(String(key))}>
      <Label className="picker-label">{label}</Label>
      <Button className="button picker-button">
        <SelectValue className="picker-value" />
        <Chevron />
      </Button>
      <Popover className="popover">
        <ListBox className="picker-list" items={choices}>
          {(choice) => (
            <ListBoxItem id={choice.id} textValue={choice.label} className="picker-choice">
              {choice.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
