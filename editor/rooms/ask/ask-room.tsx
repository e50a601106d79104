import { useSelected, useTexts } from "../../app/studio-context.tsx";
import { AskSearch } from "./ask-search.tsx";
import { Asking } from "./asking.tsx";
import "../../styles/ask.css";

/** What a person is entitled to, why, and by when: a question is chosen, then the answer found together. */
export function AskRoom() {
  const texts = useTexts();
  const rule = useSelected((state) => state.asking?.rule);
  return (
    <main className="ask-room" aria-label={texts.rooms.ask}>
      {rule === undefined ? <AskSearch /> : <Asking key={rule} rule={rule} />}
    </main>
  );
}
