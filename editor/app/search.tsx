import { useMemo, useState } from "react";
import {
  Button,
  Dialog,
  DialogTrigger,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  ListLayout,
  Modal,
  ModalOverlay,
  SearchField,
  Virtualizer,
} from "react-aria-components";
import { useFindable } from "./findable.ts";
import { folded } from "./folded.ts";
import { Lens } from "./icons.tsx";
import { useSelected, useStudio, useTexts } from "./studio-context.tsx";

/** Looks for anything by its name: a room, an article, a rule, a file, a scenario. Ctrl+K opens it. */
export function Search() {
  const studio = useStudio();
  const texts = useTexts();
  const open = useSelected((state) => state.overlay === "search");
  return (
    <DialogTrigger isOpen={open} onOpenChange={(wanted) => studio.overlay(wanted ? "search" : undefined)}>
      <Button className="button" aria-label={texts.search.label}>
        <Lens /> <kbd>{texts.search.key}</kbd>
      </Button>
      <ModalOverlay className="modal-ground" isDismissable>
        <Modal className="modal">
          <Dialog aria-label={texts.search.label}>{({ close }) => <Found close={close} />}</Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}

/** As many as one looks through before typing another word. */
const SHOWN = 200;

function Found({ close }: { readonly close: () => void }) {
  const texts = useTexts();
  const [sought, setSought] = useState("");
  const findable = useFindable();
  const words = folded(sought).split(/\s+/);
  const shown = useMemo(
    () => findable.filter(({ text }) => words.every((word) => text.includes(word))).slice(0, SHOWN),
    [findable, words],
  );
  return (
    <>
      <SearchField className="search-field" autoFocus value={sought} onChange={setSought}>
        <Label>{texts.search.hint}</Label>
        <Input />
      </SearchField>
      <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight: 34 }}>
        <ListBox
          className="list-box found-list"
          aria-label={texts.search.found}
          items={shown}
          onAction={(key) => {
            close();
            shown.find(({ id }) => id === key)?.go();
          }}
          renderEmptyState={() => <p className="empty">{texts.search.none}</p>}
        >
          {({ id, label, kind }) => (
            <ListBoxItem id={id} className="list-item" textValue={label}>
              <span className="case-item-name">{label}</span>
              <span className="quiet case-item-kind">{kind}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Virtualizer>
    </>
  );
}
