import { useState } from "react";
import { Button, Dialog, DialogTrigger, Form, Input, Label, Popover, TextField } from "react-aria-components";
import { Picker } from "../../app/picker.tsx";
import { useLanguage, useStudio, useTexts } from "../../app/studio-context.tsx";
import { useAsked } from "../../panels/use-asked.ts";
import { standingQuestion } from "./standing-question.ts";
import { withScenario } from "./with-scenario.ts";

interface SaveScenarioProps {
  readonly rule: string;
  /** What is asked, as people call it. */
  readonly label: string;
}

/** Adds the case and its answer to a file of scenarios, as a draft. */
export function SaveScenario({ rule, label }: SaveScenarioProps) {
  const { ask: texts } = useTexts();
  const [said, setSaid] = useState<readonly string[]>([]);
  return (
    <>
      <DialogTrigger>
        <Button className="button">{texts.saveScenario}</Button>
        <Popover className="popover dialog-popover">
          <Dialog aria-label={texts.saveScenario}>
            {({ close }) => (
              <ScenarioForm
                rule={rule}
                label={label}
                onSaved={(words) => {
                  setSaid(words);
                  close();
                }}
              />
            )}
          </Dialog>
        </Popover>
      </DialogTrigger>
      <span role="status" className="quiet-words">
        {said.join(" ")}
      </span>
    </>
  );
}

interface ScenarioFormProps extends SaveScenarioProps {
  readonly onSaved: (words: readonly string[]) => void;
}

function ScenarioForm({ rule, label, onSaved }: ScenarioFormProps) {
  const { ask: texts } = useTexts();
  const files = useAsked("scenarioFiles", { rule });
  const [title, setTitle] = useState(label);
  const [chosen, setChosen] = useState<string>();
  const file = chosen ?? files?.[0];
  const save = useSave(onSaved);
  if (files && file === undefined) return <p className="dialog-form">{texts.noScenarioFile}</p>;
  return (
    <Form
      className="dialog-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (file !== undefined) void save({ rule, title: title.trim(), file });
      }}
    >
      <TextField className="typed" value={title} onChange={setTitle} isRequired autoFocus>
        <Label>{texts.scenarioTitle}</Label>
        <Input className="field-input" autoComplete="off" />
      </TextField>
      {files && file !== undefined && (
        <Picker
          label={texts.scenarioFile}
          choices={files.map((path) => ({ id: path, label: path }))}
          chosen={file}
          onChoose={setChosen}
        />
      )}
      <p className="fact-help">{texts.scenarioHint}</p>
      <Button className="button button-main" type="submit" isDisabled={title.trim() === ""}>
        {texts.saveScenario}
      </Button>
    </Form>
  );
}

interface Wanted {
  readonly rule: string;
  readonly title: string;
  readonly file: string;
}

/** Writes the scenario at the end of its file; says what was added, what could not be said, or why nothing was. */
function useSave(onSaved: (words: readonly string[]) => void): (wanted: Wanted) => Promise<void> {
  const studio = useStudio();
  const language = useLanguage();
  const { ask: texts } = useTexts();
  return async ({ rule, title, file }) => {
    const state = studio.store.get();
    const written = await studio.ask("scenarioWritten", { ...standingQuestion(rule, state), title, file, language });
    const text = studio.store.get().files.get(file)?.text;
    if (!written.ok || text === undefined)
      return onSaved(written.ok ? [texts.gone] : written.problems.map(({ words }) => words));
    studio.edit(file, withScenario(text, written.text));
    return onSaved([texts.scenarioAdded(title, file), ...written.leftOut]);
  };
}
