import { useMemo, useState } from "react";
import { Button } from "react-aria-components";
import type { Bilingual } from "../../../grammar/source.ts";
import type { PastedCells } from "../../../src/workspace/scenario-sheet/pasted.ts";
import type { ScenarioSheet } from "../../../src/workspace/scenario-sheet/sheet.ts";
import { useLanguage, useSelected, useStudio, useTexts } from "../../app/studio-context.tsx";
import { testPlace } from "../../store/test-place.ts";
import { copied, whole } from "./copied-cells.ts";
import { type Group, isSought } from "./groups.ts";
import { cellsPasted, PasteDialog } from "./paste-dialog.tsx";
import { SheetGrid } from "./sheet-grid.tsx";
import { useChanged } from "./use-changed.ts";
import { useSheet } from "./use-sheet.ts";

/** A sheet with what can be done with the whole of it. */
export function SheetView({ group }: { readonly group: Group }) {
  const studio = useStudio();
  const texts = useTexts();
  const language = useLanguage();
  const full = useSheet(group.of);
  const sheet = useSought(full);
  const [refusal, setRefusal] = useState<Bilingual>();
  const [pasting, setPasting] = useState<{ readonly cells?: PastedCells }>();
  const label = texts.test.sheet(group.label[language]);
  const failing = sheet?.rows.filter(({ passed }) => !passed).length ?? 0;
  return (
    <section className="cases-view" aria-label={label}>
      <div className="cases-head">
        <h1 className="cases-title">{group.label[language]}</h1>
        <span role="status" className={failing > 0 ? "summary summary-fail" : "summary"}>
          {sheet ? texts.test.rows(sheet.rows.length, failing) : texts.scenarios.running}
        </span>
        <Changed />
        <span className="cases-actions">
          <Button className="button button-small" onPress={() => studio.lookAt({ panel: "new" })}>
            {texts.test.newScenario}
          </Button>
          <Button className="button button-small" onPress={() => setPasting({})}>
            {texts.test.paste}
          </Button>
          {full && <TemplateButton sheet={full} name={group.label[language]} />}
          {sheet && <CopyButton sheet={sheet} />}
        </span>
      </div>
      <div className="cases-refusal" role="alert">
        {refusal?.[language]}
      </div>
      {sheet && (
        <SheetGrid
          sheet={sheet}
          label={label}
          onPasteText={(text, html) => setPasting({ cells: cellsPasted(text, html) })}
          onType={async (id, column, text) => setRefusal(await studio.typeOver({ id, column, text, language }))}
        />
      )}
      {pasting && (
        <PasteDialog
          rule={group.of.kind === "rule" ? group.of.rule : undefined}
          cells={pasting.cells}
          close={() => setPasting(undefined)}
        />
      )}
    </section>
  );
}

/** The rows that are looked for. */
function useSought(sheet: ScenarioSheet | undefined): ScenarioSheet | undefined {
  const scenarios = useSelected((state) => state.analysis?.scenarios);
  const { sought, failingOnly } = useSelected(testPlace);
  return useMemo(() => {
    if (!sheet || (sought.trim() === "" && !failingOnly)) return sheet;
    const wanted = (scenarios ?? []).filter((one) => isSought(one, { sought, failingOnly }));
    const ids = new Set(wanted.map(({ id }) => id));
    return { ...sheet, rows: sheet.rows.filter(({ id }) => ids.has(id)) };
  }, [sheet, scenarios, sought, failingOnly]);
}

/** How many scenarios the draft changes. */
function Changed() {
  const { test: texts } = useTexts();
  const count = useSelected((state) => state.analysis?.scenarios.length ?? 0);
  const changed = useChanged();
  return changed.length === 0 ? null : (
    <span className="cases-changes" title={texts.changed}>
      {texts.changes(changed.length, count - changed.length)}
    </span>
  );
}

function CopyButton({ sheet }: { readonly sheet: ScenarioSheet }) {
  const { test: texts } = useTexts();
  const language = useLanguage();
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    const { text, html } = copied(sheet, whole(sheet), { language, headings: true });
    const item = new ClipboardItem({
      "text/plain": new Blob([text], { type: "text/plain" }),
      "text/html": new Blob([html], { type: "text/html" }),
    });
    await navigator.clipboard.write([item]).catch(() => navigator.clipboard.writeText(text));
    setCopied(true);
  };
  return (
    <Button className="button button-small" onPress={() => void copy()} onBlur={() => setCopied(false)}>
      {isCopied ? texts.copied : texts.copy}
    </Button>
  );
}

/** The writer of workbooks is fetched when it is first wanted. */
function TemplateButton({ sheet, name }: { readonly sheet: ScenarioSheet; readonly name: string }) {
  const { test: texts } = useTexts();
  const language = useLanguage();
  const download = async () => {
    const { writeTemplate } = await import("./excel/write-template.ts");
    await writeTemplate(sheet, name, language);
  };
  return (
    <Button className="button button-small" onPress={() => void download()}>
      {texts.template}
    </Button>
  );
}
