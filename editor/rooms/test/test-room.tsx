import { useTexts } from "../../app/studio-context.tsx";

/** The room. */
export function TestRoom() {
  const texts = useTexts();
  return <main className="centre">{texts.rooms.test}</main>;
}
