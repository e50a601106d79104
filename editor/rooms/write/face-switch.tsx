import { ToggleButton, ToggleButtonGroup } from "react-aria-components";
import { useSelected, useStudio, useTexts } from "../../app/studio-context.tsx";

/** Shows the tables of a file as text or as grids, at the same place. */
export function FaceSwitch() {
  const studio = useStudio();
  const texts = useTexts();
  const face = useSelected((state) => state.face);
  return (
    <ToggleButtonGroup
      className="switch"
      aria-label={texts.face.label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[face]}
      onSelectionChange={(keys) => studio.showAs([...keys][0] === "table" ? "table" : "text")}
    >
      <ToggleButton id="text" className="switch-choice">
        {texts.face.text}
      </ToggleButton>
      <ToggleButton id="table" className="switch-choice">
        {texts.face.table}
      </ToggleButton>
    </ToggleButtonGroup>
  );
}
