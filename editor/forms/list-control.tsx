import type { ReactNode } from "react";
import { Button } from "react-aria-components";
import type { Json } from "../../src/values/json.ts";
import { useTexts } from "../app/studio-context.tsx";
import type { ControlProps } from "./control.ts";
import { NoneOrSome } from "./none-or-some.tsx";
import { useDraft } from "./use-draft.ts";

interface ListControlProps extends ControlProps {
  /** The control of one value of the list. */
  readonly renderItem: (props: Pick<ControlProps, "value" | "onChange" | "name" | "labelledBy">) => ReactNode;
}

/** Several values of a kind, one under the other; or none, which is an answer too. */
export function ListControl({ value, onChange, name, labelledBy, renderItem }: ListControlProps) {
  const { forms: texts } = useTexts();
  const { draft: items, tell } = useDraft<readonly (Json | undefined)[]>(value, onChange, (json) =>
    Array.isArray(json) ? json : [],
  );
  const change = (next: readonly (Json | undefined)[]) => {
    const told = next.filter((item) => item !== undefined);
    tell(next, next.length > 0 && told.length === 0 ? undefined : told);
  };
  return (
    <div className="list-control">
      {items.map((item, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a value of a list has no name but its place.
        <span className="field-line" key={i}>
          {renderItem({
            value: item,
            onChange: (next) => change(items.with(i, next)),
            name: texts.item(name, i + 1),
            labelledBy,
          })}
          <Button
            className="button button-small"
            aria-label={texts.remove(texts.item(name, i + 1))}
            onPress={() => change(items.toSpliced(i, 1))}
          >
            {texts.removeShort}
          </Button>
        </span>
      ))}
      <NoneOrSome
        name={name}
        isNone={Array.isArray(value) && value.length === 0}
        isEmpty={items.length === 0}
        onNone={(none) => tell([], none ? [] : undefined)}
        onAdd={() => tell([...items, undefined], items.length > 0 ? value : undefined)}
      />
    </div>
  );
}
