import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from "react-aria-components";
import { useSelected, useStudio, useTexts } from "./studio-context.tsx";

/** Which key does what. The question mark opens it, and so does its button in the top bar. */
export function KeyboardCard() {
  const studio = useStudio();
  const texts = useTexts();
  const open = useSelected((state) => state.overlay === "keys");
  return (
    <DialogTrigger isOpen={open} onOpenChange={(wanted) => studio.overlay(wanted ? "keys" : undefined)}>
      <Button className="button button-quiet icon-button" aria-label={texts.keys.label}>
        <span aria-hidden="true">?</span>
      </Button>
      <ModalOverlay className="modal-ground" isDismissable>
        <Modal className="modal">
          <Dialog className="keys">
            {({ close }) => (
              <>
                <Heading slot="title">{texts.keys.label}</Heading>
                {texts.keys.groups.map(({ title, lines }) => (
                  <Group key={title} title={title} lines={lines} />
                ))}
                <div className="keys-foot">
                  <Button className="button button-main" onPress={close}>
                    {texts.close}
                  </Button>
                </div>
              </>
            )}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}

interface GroupProps {
  readonly title: string;
  readonly lines: readonly (readonly [does: string, key: string])[];
}

function Group({ title, lines }: GroupProps) {
  return (
    <section>
      <h3>{title}</h3>
      <div className="keys-lines">
        {lines.map(([does, key]) => (
          <div key={does} className="keys-line">
            <span>{does}</span>
            <kbd>{key}</kbd>
          </div>
        ))}
      </div>
    </section>
  );
}
