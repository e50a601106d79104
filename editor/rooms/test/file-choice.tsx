import { useEffect, useMemo, useState } from "react";
import { Input, Label, TextField } from "react-aria-components";
import { fileName } from "../../app/file-name.ts";
import { Picker } from "../../app/picker.tsx";
import { useTexts } from "../../app/studio-context.tsx";
import { useAsked } from "../../panels/use-asked.ts";

interface FileChoiceProps {
  readonly rule: string;
  readonly chosen: string | undefined;
  readonly onChoose: (file: string) => void;
}

const NEW = "new";

/** Into which file of scenarios a case goes: one that is there, or a new one beside it. */
export function FileChoice({ rule, chosen, onChoose }: FileChoiceProps) {
  const { form: texts } = useTexts().test;
  const asked = useMemo(() => ({ rule }), [rule]);
  const files = useAsked("scenarioFiles", asked);
  const [isNew, setNew] = useState(false);
  const [name, setName] = useState("");
  const first = files?.[0];
  useEffect(() => {
    if (chosen === undefined && first !== undefined) onChoose(first);
  }, [chosen, first, onChoose]);
  const choices = [
    ...(files ?? []).map((path) => ({ id: path, label: fileName(path) })),
    { id: NEW, label: texts.newFile },
  ];
  const folder = first?.slice(0, first.lastIndexOf("/") + 1) ?? "";
  return (
    <>
      <Picker
        label={texts.file}
        choices={choices}
        chosen={isNew ? NEW : (chosen ?? "")}
        onChoose={(id) => {
          setNew(id === NEW);
          if (id !== NEW) onChoose(id);
        }}
      />
      {isNew && (
        <TextField
          className="form-field"
          value={name}
          onChange={(typed) => {
            setName(typed);
            const plain = typed
              .trim()
              .toLowerCase()
              .replaceAll(/[^\p{L}\d]+/gu, "-");
            onChoose(`${folder}${plain}.proviso`);
          }}
        >
          <Label>{texts.newFileName}</Label>
          <Input className="field-input" autoComplete="off" />
        </TextField>
      )}
    </>
  );
}
