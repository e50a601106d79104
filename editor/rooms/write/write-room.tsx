import { Why } from "../../panels/why.tsx";
import { Checks } from "./checks.tsx";
import { Contents } from "./contents.tsx";
import { Scenarios } from "./scenarios.tsx";
import { TextFace } from "./text-face.tsx";

/** Where rules are written: contents on the left, the text in the middle, what follows from it on the right and below. */
export function WriteRoom() {
  return (
    <div className="write-room">
      <Contents />
      <main className="centre">
        <TextFace />
        <Checks />
      </main>
      <aside className="side">
        <Scenarios />
        <Why />
      </aside>
    </div>
  );
}
