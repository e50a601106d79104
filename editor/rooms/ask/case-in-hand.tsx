import { Button } from "react-aria-components";
import { useLanguage, useSelected, useStudio, useTexts } from "../../app/studio-context.tsx";

/** Whose facts the answer will be about, and the cases that are kept on this computer. */
export function CaseInHand() {
  const studio = useStudio();
  const language = useLanguage();
  const { ask: texts } = useTexts();
  const chosen = useSelected((state) => state.case);
  const own = useSelected((state) => state.ownCases);
  return (
    <section className="case-in-hand">
      <p>
        {chosen ? texts.caseInHand(chosen.name[language]) : texts.blank}{" "}
        {chosen && (
          <Button className="button button-small" onPress={studio.leaveCase}>
            {texts.startBlank}
          </Button>
        )}
      </p>
      {own.length > 0 && (
        <>
          <h2 className="panel-title">{texts.ownCases}</h2>
          <ul className="own-cases">
            {own.map((kept) => (
              <li key={kept.id} className="field-line">
                <Button className="button" onPress={() => studio.takeCase(kept, kept.on)}>
                  {kept.name[language]}
                </Button>
                <Button
                  className="button button-small button-quiet"
                  aria-label={texts.forget(kept.name[language])}
                  onPress={() => void studio.forgetCase(kept.id)}
                >
                  {texts.forgetShort}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
