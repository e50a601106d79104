import { useMemo, useState } from "react";
import { Input, Label, ListBox, ListBoxItem, ListLayout, SearchField, Virtualizer } from "react-aria-components";
import { folded } from "./folded.ts";

/** Something that can be looked for by its words. */
export interface Sought {
  readonly id: string;
  readonly label: string;
  /** What it is, or where it stands. */
  readonly kind: string;
  /** What is searched, folded. */
  readonly text: string;
}

interface SoughtListProps<T extends Sought> {
  readonly items: readonly T[];
  /** What can be typed. */
  readonly hint: string;
  readonly label: string;
  /** What is said where nothing has the words typed. */
  readonly none: string;
  readonly className: string;
  readonly onChoose: (item: T) => void;
}

/** A field to type in, and below it everything that has all of the words typed, in whatever order. */
export function SoughtList<T extends Sought>({ items, hint, label, none, className, onChoose }: SoughtListProps<T>) {
  const [sought, setSought] = useState("");
  const shown = useMemo(() => {
    const words = folded(sought).split(/\s+/);
    return items.filter(({ text }) => words.every((word) => text.includes(word)));
  }, [items, sought]);
  const choose = (id: string) => {
    const item = shown.find((one) => one.id === id);
    if (item) onChoose(item);
  };
  return (
    <>
      <SearchField className="search-field" autoFocus value={sought} onChange={setSought}>
        <Label>{hint}</Label>
        <Input />
      </SearchField>
      <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight: 34 }}>
        <ListBox
          className={`list-box ${className}`}
          aria-label={label}
          items={shown}
          onAction={(key) => choose(String(key))}
          renderEmptyState={() => <p className="empty">{none}</p>}
        >
          {(item) => (
            <ListBoxItem id={item.id} className="list-item" textValue={item.label}>
              <span className="item-name">{item.label}</span>
              <span className="quiet item-kind">{item.kind}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Virtualizer>
    </>
  );
}
