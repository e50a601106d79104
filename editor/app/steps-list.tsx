import { Button, Dialog, DialogTrigger, Popover } from "react-aria-components";
import type { Step } from "../store/history.ts";
import { fileName } from "./file-name.ts";
import { Undo } from "./icons.tsx";
import { useLanguage, useSelected, useStudio, useTexts } from "./studio-context.tsx";

/** As many steps as one reads. */
const SHOWN = 30;

/** What was done, step by step in words, and the buttons that take it back and do it again. */
export function StepsList() {
  const studio = useStudio();
  const texts = useTexts();
  const { done, undone } = useSelected((state) => state.history);
  const shown = done.slice(-SHOWN).reverse();
  return (
    <DialogTrigger>
      <Button className="button button-quiet icon-button" aria-label={texts.steps.label}>
        <Undo />
      </Button>
      <Popover className="popover steps-popover">
        <Dialog className="steps-dialog" aria-label={texts.steps.label}>
          <div className="steps-buttons">
            <Button className="button" isDisabled={done.length === 0} onPress={() => studio.undo()}>
              {texts.steps.undo} <kbd>Ctrl+Z</kbd>
            </Button>
            <Button className="button" isDisabled={undone.length === 0} onPress={() => studio.redo()}>
              {texts.steps.redo} <kbd>Ctrl+Y</kbd>
            </Button>
          </div>
          {shown.length === 0 && <p className="empty">{texts.steps.none}</p>}
          <ol className="steps">
            {shown.map((step) => (
              <StepLine key={step.number} step={step} />
            ))}
          </ol>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function StepLine({ step: { label, changes } }: { readonly step: Step }) {
  const language = useLanguage();
  return (
    <li className="step-line">
      {label[language]} <span className="quiet">{changes.map(({ path }) => fileName(path)).join(", ")}</span>
    </li>
  );
}
