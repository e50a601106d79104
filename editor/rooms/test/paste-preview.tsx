import { useState } from "react";
import { Button, Radio, RadioGroup } from "react-aria-components";
import type { Bilingual } from "../../../grammar/source.ts";
import type { Conventions } from "../../../src/language-service/tables/cells/reading.ts";
import type { PastedCases, PastedCells } from "../../../src/workspace/scenario-sheet/pasted.ts";
import { useLanguage, useSelected, useStudio, useTexts } from "../../app/studio-context.tsx";
import { useAsked } from "../../panels/use-asked.ts";
import { rememberConventions, rememberedConventions } from "../../tables/remembered-conventions.ts";
import { FileChoice } from "./file-choice.tsx";

interface PastePreviewProps {
  readonly rule: string | undefined;
  readonly cells: PastedCells;
  readonly close: () => void;
}

/** What pasted cells are understood as: nothing is changed before somebody says so. */
export function PastePreview({ rule, cells, close }: PastePreviewProps) {
  const studio = useStudio();
  const { pasting: texts } = useTexts().test;
  const language = useLanguage();
  const on = useSelected((state) => state.on);
  const [conventions, setConventions] = useState<Conventions>(rememberedConventions);
  const [file, setFile] = useState<string>();
  const [said, setSaid] = useState<readonly Bilingual[]>([]);
  const pasting = { cells, shelf: { file: file ?? "", language }, conventions, on };
  const preview = useAsked("readPasted", pasting);
  const whole = preview?.cases.filter(({ problems }) => problems.length === 0).length ?? 0;
  const keep = async () => {
    const problems = await studio.keepPasted({ ...pasting, ...(rule !== undefined && { rule }) });
    setSaid(problems);
    if (problems.length === 0) close();
  };
  return (
    <section className="paste-preview" aria-label={texts.preview}>
      {preview && <Understood preview={preview} whole={whole} />}
      {preview?.asks.includes("dates") && (
        <Asked
          about="dates"
          conventions={conventions}
          onSettle={(settled) => {
            rememberConventions(settled);
            setConventions(settled);
          }}
        />
      )}
      {preview?.asks.includes("decimal") && (
        <Asked
          about="decimal"
          conventions={conventions}
          onSettle={(settled) => {
            rememberConventions(settled);
            setConventions(settled);
          }}
        />
      )}
      <FileChoice rule={rule ?? ""} chosen={file} onChoose={setFile} />
      <Button className="button button-main" isDisabled={whole === 0 || !file} onPress={() => void keep()}>
        {texts.keep(whole)}
      </Button>
      <div role="alert" className="field-problem">
        {said.map((words) => words[language]).join(" ")}
      </div>
    </section>
  );
}

function Understood({ preview, whole }: { readonly preview: PastedCases; readonly whole: number }) {
  const { pasting: texts } = useTexts().test;
  const language = useLanguage();
  const { columns, cases, empty, merged } = preview;
  const unknown = columns.filter(({ means, heading }) => !means && heading.trim() !== "");
  return (
    <>
      <p role="status" className="paste-count">
        {texts.understood(whole, cases.length)} {empty > 0 && texts.empty(empty)} {merged > 0 && texts.merged(merged)}
      </p>
      {unknown.length > 0 && (
        <ul className="paste-problems">
          {unknown.map(({ heading, nearest }) => (
            <li key={heading}>{texts.unknownHeading(heading, nearest?.[language])}</li>
          ))}
        </ul>
      )}
      <ul className="paste-problems">
        {cases.flatMap(({ row, problems }) =>
          problems.map(({ heading, message }) => (
            <li key={`${row} ${heading}`}>
              <b>{texts.cell(row, heading)}</b> {message[language]}
            </li>
          )),
        )}
      </ul>
    </>
  );
}

interface AskedProps {
  readonly about: "decimal" | "dates";
  readonly conventions: Conventions;
  readonly onSettle: (conventions: Conventions) => void;
}

/** How what can be read in two ways is meant: asked once. */
function Asked({ about, conventions, onSettle }: AskedProps) {
  const { pasting: texts } = useTexts().test;
  const ways = about === "dates" ? (["day-first", "month-first"] as const) : (["comma", "point"] as const);
  return (
    <RadioGroup
      className="radios"
      aria-label={texts.asks[about]}
      value={conventions[about] ?? null}
      onChange={(way) => onSettle({ ...conventions, [about]: way })}
    >
      <span>{texts.asks[about]}</span>
      {ways.map((way) => (
        <Radio key={way} className="radio" value={way}>
          {texts.ways[way]}
        </Radio>
      ))}
    </RadioGroup>
  );
}
