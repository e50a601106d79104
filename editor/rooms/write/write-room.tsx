import { useEffect, useState } from "react";
import { loadTextEditor } from "../../app/load-monaco.ts";
import { useSelected } from "../../app/studio-context.tsx";
import { textReady } from "../../app/text-ready.ts";
import { Checks } from "./checks.tsx";
import { Contents } from "./contents.tsx";
import { Side } from "./side.tsx";
import { TextFace } from "./text-face.tsx";

/** Where rules are written: contents on the left, the text in the middle, what follows from it on the right and below. */
export function WriteRoom() {
  // The editor is made while the files are still on their way, and the text comes before everything around it.
  useEffect(() => void loadTextEditor(), []);
  const isReady = useTextReady();
  return (
    <div className="write-room">
      {isReady ? <Contents /> : <div className="contents" />}
      <main className="centre">
        <TextFace />
        {isReady && <Checks />}
      </main>
      <aside className="side">{isReady && <Side />}</aside>
    </div>
  );
}

/** Whether the text can be changed; true too where there is no text to wait for. */
function useTextReady(): boolean {
  const [isReady, setReady] = useState(false);
  const isOpen = useSelected((state) => state.opening === "open");
  const isText = useSelected((state) => state.current !== undefined && state.face === "text");
  useEffect(() => {
    void textReady.then(() => setReady(true));
  }, []);
  return isReady || (isOpen && !isText);
}
