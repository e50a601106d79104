import { ToggleButton, ToggleButtonGroup } from "react-aria-components";
import type { TimelinePeriod } from "../../../src/workspace/timeline.ts";
import { useLanguage, useSelected, useStudio, useTexts } from "../../app/studio-context.tsx";
import { useAsked } from "../../panels/use-asked.ts";

/** The periods of the open file, each a block; choosing one judges everything on its first day. */
export function Timeline({ file }: { readonly file: string }) {
  const studio = useStudio();
  const texts = useTexts();
  const language = useLanguage();
  const on = useSelected((state) => state.on);
  const periods = useAsked("timeline", { file }) ?? [];
  if (periods.length < 2) return null;
  const current = periods.findIndex((period) => holdsOn(period, on));
  return (
    <ToggleButtonGroup
      className="timeline"
      aria-label={texts.timeline.label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[String(current)]}
      onSelectionChange={(keys) => {
        const period = periods[Number([...keys][0])];
        const day = period?.from ?? period?.until;
        if (day) studio.judgeOn(day);
      }}
    >
      {periods.map(({ words }, index) => (
        <ToggleButton key={words.en} id={String(index)} className="timeline-period">
          {words[language]}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

/** Days in ISO 8601 stand in the order of their letters. */
function holdsOn({ from, until }: TimelinePeriod, on: string): boolean {
  return (from === undefined || from <= on) && (until === undefined || on <= until);
}
