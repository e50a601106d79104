import { Button, Dialog, DialogTrigger, Modal, ModalOverlay } from "react-aria-components";
import { useFindable } from "./findable.ts";
import { Lens } from "./icons.tsx";
import { SoughtList } from "./sought-list.tsx";
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

function Found({ close }: { readonly close: () => void }) {
  const texts = useTexts().search;
  const findable = useFindable();
  return (
    <SoughtList
      items={findable}
      hint={texts.hint}
      label={texts.found}
      none={texts.none}
      className="found-list"
      onChoose={({ go }) => {
        close();
        go();
      }}
    />
  );
}
