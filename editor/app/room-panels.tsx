import { lazy, Suspense } from "react";
import { TabPanel } from "react-aria-components";
import { rooms } from "../store/state.ts";
import { useTexts } from "./studio-context.tsx";

/** Each room is fetched when it is first entered, so that none weighs on the others. */
const panels = {
  write: lazy(async () => ({ default: (await import("../rooms/write/write-room.tsx")).WriteRoom })),
  test: lazy(async () => ({ default: (await import("../rooms/test/test-room.tsx")).TestRoom })),
  review: lazy(async () => ({ default: (await import("../rooms/review/review-room.tsx")).ReviewRoom })),
  ask: lazy(async () => ({ default: (await import("../rooms/ask/ask-room.tsx")).AskRoom })),
};

/** The four rooms; the one that is open is on screen. */
export function RoomPanels() {
  const texts = useTexts();
  return rooms.map((room) => {
    const Panel = panels[room];
    return (
      <TabPanel key={room} id={room} className="room">
        <Suspense fallback={<p className="empty">{texts.loading}</p>}>
          <Panel />
        </Suspense>
      </TabPanel>
    );
  });
}
