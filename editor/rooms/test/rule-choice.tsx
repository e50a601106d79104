import { useMemo, useState } from "react";
import {
  Button,
  ComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  ListLayout,
  Popover,
  Virtualizer,
} from "react-aria-components";
import { folded } from "../../app/folded.ts";
import { Chevron } from "../../app/icons.tsx";
import { useLanguage, useTexts } from "../../app/studio-context.tsx";
import { useAsked } from "../../panels/use-asked.ts";

interface RuleChoiceProps {
  readonly chosen: string | undefined;
  readonly onChoose: (rule: string) => void;
}

/** What a new scenario asks: any rule, found by its name or its provision. */
export function RuleChoice({ chosen, onChoose }: RuleChoiceProps) {
  const { form: texts } = useTexts().test;
  const language = useLanguage();
  const askable = useAsked("askable", everything);
  const rules = useMemo(
    () =>
      (askable ?? []).map(({ rule, label, provisions }) => ({
        id: rule,
        label: label[language],
        provisions: provisions[language],
        text: folded(`${label.en} ${label.fr} ${provisions.en} ${provisions.fr}`),
      })),
    [askable, language],
  );
  const name = rules.find(({ id }) => id === chosen)?.label ?? "";
  const [typed, setTyped] = useState<string>();
  const sought = folded(typed ?? "").split(/\s+/);
  const found = rules.filter(({ text }) => sought.every((word) => text.includes(word)));
  // What is called so comes before what is called longer, and before what is only about it.
  const rank = ({ label }: { readonly label: string }) =>
    folded(label).startsWith(folded(typed ?? "")) ? label.length : Number.POSITIVE_INFINITY;
  const shown = typed === undefined ? rules : found.toSorted((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)));
  return (
    <ComboBox
      className="form-field"
      items={shown}
      inputValue={typed ?? name}
      onInputChange={(words) => setTyped(words === name ? undefined : words)}
      selectedKey={chosen ?? null}
      onSelectionChange={(key) => {
        setTyped(undefined);
        if (key !== null) onChoose(String(key));
      }}
      menuTrigger="focus"
      allowsEmptyCollection
    >
      <Label>{texts.rule}</Label>
      <span className="field-line">
        <Input className="field-input" placeholder={texts.chooseRule} />
        <Button className="button field-open" aria-label={texts.chooseRule}>
          <Chevron />
        </Button>
      </span>
      <Popover className="popover">
        <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight: 32 }}>
          <ListBox className="picker-list rule-list">
            {(rule: (typeof rules)[number]) => (
              <ListBoxItem id={rule.id} textValue={rule.label} className="picker-choice">
                {rule.label} <span className="provision">{rule.provisions}</span>
              </ListBoxItem>
            )}
          </ListBox>
        </Virtualizer>
      </Popover>
    </ComboBox>
  );
}

const everything = {};
