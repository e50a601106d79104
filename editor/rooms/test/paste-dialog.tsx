import { useState } from "react";
import {
  Button,
  Dialog,
  FileTrigger,
  Heading,
  Label,
  Modal,
  ModalOverlay,
  TextArea,
  TextField,
} from "react-aria-components";
import type { Bilingual } from "../../../grammar/source.ts";
import { readClipboardText } from "../../../src/language-service/tables/clipboard-text.ts";
import { readMergedCells } from "../../../src/language-service/tables/merged-cells.ts";
import type { PastedCells } from "../../../src/workspace/scenario-sheet/pasted.ts";
import { useLanguage, useTexts } from "../../app/studio-context.tsx";
import { PastePreview } from "./paste-preview.tsx";

interface PasteDialogProps {
  /** The rule that cases without an expectation are asked. */
  readonly rule: string | undefined;
  /** What was pasted already. */
  readonly cells: PastedCells | undefined;
  readonly close: () => void;
}

/** Cells as a spreadsheet puts them on the clipboard. */
export function cellsPasted(text: string, html: string): PastedCells {
  return { rows: readClipboardText(text), merged: readMergedCells(html).length };
}

/** Cases from a spreadsheet: pasted or read from a file, shown as they are understood, then kept. */
export function PasteDialog({ rule, cells: first, close }: PasteDialogProps) {
  const texts = useTexts();
  const [cells, setCells] = useState(first);
  return (
    <ModalOverlay className="modal-ground" isOpen isDismissable onOpenChange={(open) => !open && close()}>
      <Modal className="modal">
        <Dialog className="test-dialog">
          <Heading slot="title">{texts.test.pasting.title}</Heading>
          <Entry onCells={setCells} />
          {cells && <PastePreview rule={rule} cells={cells} close={close} />}
          <div className="test-dialog-foot">
            <Button className="button" onPress={close}>
              {texts.close}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Entry({ onCells }: { readonly onCells: (cells: PastedCells) => void }) {
  const { pasting: texts } = useTexts().test;
  const language = useLanguage();
  const [refusal, setRefusal] = useState<Bilingual>();
  const upload = async (file: File) => {
    const { readWorkbook } = await import("./excel/read-workbook.ts");
    const read = await readWorkbook(file);
    setRefusal(read.ok ? undefined : read.message);
    if (read.ok) onCells({ rows: read.rows, merged: 0 });
  };
  return (
    <div className="paste-entry">
      <TextField
        className="form-field"
        onPaste={({ clipboardData }) =>
          onCells(cellsPasted(clipboardData?.getData("text/plain") ?? "", clipboardData?.getData("text/html") ?? ""))
        }
        onChange={(text) => text.trim() !== "" && onCells(cellsPasted(text, ""))}
      >
        <Label>{texts.here}</Label>
        <TextArea className="field-input" rows={3} />
      </TextField>
      <FileTrigger
        acceptedFileTypes={[".xlsx"]}
        onSelect={(files) => {
          const [file] = [...(files ?? [])];
          if (file) void upload(file);
        }}
      >
        <Button className="button">{texts.upload}</Button>
      </FileTrigger>
      <p role="alert" className="field-problem">
        {refusal?.[language]}
      </p>
    </div>
  );
}
