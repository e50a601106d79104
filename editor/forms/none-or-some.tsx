import { Button, ToggleButton } from "react-aria-components";
import { useTexts } from "../app/studio-context.tsx";

interface NoneOrSomeProps {
  readonly name: string;
  /** It is told that there is none. */
  readonly isNone: boolean;
  /** Nothing stands in the list. */
  readonly isEmpty: boolean;
  readonly onNone: (isNone: boolean) => void;
  readonly onAdd: () => void;
}

/** What stands under a list: a button that adds one, and while it is empty one that says there is none. */
export function NoneOrSome({ name, isNone, isEmpty, onNone, onAdd }: NoneOrSomeProps) {
  const { forms: texts } = useTexts();
  return (
    <span className="field-line">
      <Button className="button button-small" onPress={onAdd}>
        {texts.add(name)}
      </Button>
      {isEmpty && (
        <ToggleButton
          className="button button-small"
          isSelected={isNone}
          onChange={onNone}
          aria-label={`${texts.none}: ${name}`}
        >
          {texts.none}
        </ToggleButton>
      )}
    </span>
  );
}
