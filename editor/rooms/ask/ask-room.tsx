import { useTexts } from "../../app/studio-context.tsx";

/** The room. */
export function AskRoom() {
  const texts = useTexts();
  return <main className="centre">{texts.rooms.ask}</main>;
}
