import { useMemo } from "react";
import { useLanguage, useSelected, useTexts } from "../../app/studio-context.tsx";
import { testPlace } from "../../store/test-place.ts";
import { BelowSheet } from "./below-sheet.tsx";
import { CasePanel } from "./case-panel.tsx";
import { groupId, groupsOf } from "./groups.ts";
import { ScenarioGroups } from "./scenario-groups.tsx";
import { SheetView } from "./sheet-view.tsx";
import "../../styles/test.css";
import "../../styles/test-panels.css";

/** Where rules are tried: scenarios as rows of a sheet, the chosen one as a form beside it, and why below. */
export function TestRoom() {
  const texts = useTexts();
  const language = useLanguage();
  const scenarios = useSelected((state) => state.analysis?.scenarios);
  const { by, of, sought, failingOnly } = useSelected(testPlace);
  const groups = useMemo(
    () => groupsOf(scenarios ?? [], { by, language, sought, failingOnly }),
    [scenarios, by, language, sought, failingOnly],
  );
  const chosen = of && groups.find(({ id }) => id === groupId(of));
  const group = chosen ?? groups.find(({ of: { kind } }) => kind === by);
  return (
    <div className="test-room">
      <ScenarioGroups groups={groups} chosen={group?.id} />
      <main className="centre test-centre">
        {group ? (
          <SheetView group={group} />
        ) : (
          <p className="empty">{scenarios ? texts.test.noGroups : texts.loading}</p>
        )}
        <BelowSheet rule={group?.of.kind === "rule" ? group.of.rule : undefined} />
      </main>
      <CasePanel rule={group?.of.kind === "rule" ? group.of.rule : undefined} />
    </div>
  );
}
