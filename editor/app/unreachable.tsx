import { Button } from "react-aria-components";
import { canOpenFolder } from "../open-folder.ts";
import { useStudio, useTexts } from "./studio-context.tsx";

/** Stands in place of the rooms while the folder cannot be read. */
export function Unreachable() {
  const studio = useStudio();
  const texts = useTexts();
  return (
    <main className="unreachable" role="alert">
      <p className="unreachable-title">{texts.nothingServed}</p>
      <p>{texts.nothingServedHint}</p>
      <Button className="button button-main" onPress={() => void studio.arrive()}>
        {texts.tryAgain}
      </Button>
      {canOpenFolder() && (
        <Button className="button" onPress={() => void studio.openFolder()}>
          {texts.openFolder}
        </Button>
      )}
    </main>
  );
}
