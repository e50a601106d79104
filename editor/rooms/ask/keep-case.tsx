import { useState } from "react";
import { Button, Dialog, DialogTrigger, Form, Input, Label, Popover, TextField } from "react-aria-components";
import { useLanguage, useSelected, useStudio, useTexts } from "../../app/studio-context.tsx";

/** Keeps the case in hand under a name, on this computer. */
export function KeepCase() {
  const { ask: texts } = useTexts();
  const language = useLanguage();
  const chosen = useSelected((state) => state.case);
  const isKept = chosen?.id.startsWith("own:");
  return (
    <>
      <DialogTrigger>
        <Button className="button" isDisabled={!chosen}>
          {texts.keep}
        </Button>
        <Popover className="popover dialog-popover">
          <Dialog aria-label={texts.keep}>{({ close }) => <NameForm close={close} />}</Dialog>
        </Popover>
      </DialogTrigger>
      <span role="status" className="quiet-words">
        {isKept && chosen && texts.kept(chosen.name[language])}
      </span>
    </>
  );
}

function NameForm({ close }: { readonly close: () => void }) {
  const studio = useStudio();
  const { ask: texts } = useTexts();
  const language = useLanguage();
  const chosen = useSelected((state) => state.case);
  const [name, setName] = useState(chosen && chosen.id !== "new" ? chosen.name[language] : "");
  return (
    <Form
      className="dialog-form"
      onSubmit={(event) => {
        event.preventDefault();
        void studio.keepCase(name.trim());
        close();
      }}
    >
      <TextField className="typed" value={name} onChange={setName} isRequired autoFocus>
        <Label>{texts.keepAs}</Label>
        <Input className="field-input" autoComplete="off" />
      </TextField>
      <p className="fact-help">{texts.keepHint}</p>
      <Button className="button button-main" type="submit" isDisabled={name.trim() === ""}>
        {texts.keep}
      </Button>
    </Form>
  );
}
