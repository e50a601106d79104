import { ToggleButton, ToggleButtonGroup } from "react-aria-components";
import { useSelected, useStudio, useTexts } from "../../app/studio-context.tsx";
import { type ReviewLook, reviewLooks } from "../../store/state.ts";
import { AmendingText } from "./amending-text.tsx";
import { ChangesTable } from "./changes-table.tsx";
import { SideBySide } from "./side-by-side.tsx";
import { TrackedChanges } from "./tracked-changes.tsx";
import { WordExport } from "./word-export.tsx";

/** The changes themselves: tracked in one text, as two texts side by side, or as a list of old and new values. */
export function Changes() {
  const texts = useTexts();
  const comparison = useSelected((state) => state.review.comparison);
  const look = useSelected((state) => state.review.look ?? "tracked");
  if (!comparison) return <p className="empty">{texts.review.comparing}</p>;
  return (
    <div className={look === "side-by-side" ? "review-full" : "review-column"}>
      <h2 className="for-readers">{texts.changes.label}</h2>
      <div className="changes-bar">
        <LookSwitch look={look} />
        <WordExport comparison={comparison} />
      </div>
      {look === "side-by-side" && <SideBySide />}
      {look === "table" && <ChangesTable declarations={comparison.declarations} />}
      {look === "tracked" && <TrackedChanges declarations={comparison.declarations} />}
      {look !== "side-by-side" && <AmendingText instructions={comparison.amending} />}
    </div>
  );
}

function LookSwitch({ look }: { readonly look: ReviewLook }) {
  const studio = useStudio();
  const texts = useTexts();
  return (
    <ToggleButtonGroup
      className="switch"
      aria-label={texts.changes.look}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[look]}
      onSelectionChange={(keys) => studio.lookAtChanges([...keys][0] as ReviewLook)}
    >
      {reviewLooks.map((id) => (
        <ToggleButton key={id} id={id} className="switch-choice">
          {texts.changes.looks[id]}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
