import { useSelected, useTexts } from "../../app/studio-context.tsx";
import { testPlace } from "../../store/test-place.ts";
import { ChosenCase } from "./chosen-case.tsx";
import { NewScenario } from "./new-scenario.tsx";

/** The chosen scenario as a form, or one that is being made. */
export function CasePanel({ rule }: { readonly rule: string | undefined }) {
  const { test: texts } = useTexts();
  const chosen = useSelected((state) => state.chosen?.scenario);
  const { panel } = useSelected(testPlace);
  return (
    <aside className="case-panel" aria-label={texts.form.label}>
      {panel === "new" ? (
        <NewScenario rule={rule} />
      ) : chosen === undefined ? (
        <p className="empty">{texts.form.none}</p>
      ) : (
        <ChosenCase key={chosen} scenario={chosen} />
      )}
    </aside>
  );
}
