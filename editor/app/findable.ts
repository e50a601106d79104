import { useMemo } from "react";
import type { OutlineEntry } from "../../src/language-service/outline.ts";
import { type Room, rooms } from "../store/state.ts";
import type { Studio } from "../store/studio.ts";
import { folded } from "./folded.ts";
import { useLanguage, useSelected, useStudio, useTexts } from "./studio-context.tsx";

/** Something that the search goes to. */
export interface Findable {
  readonly id: string;
  readonly label: string;
  /** What it is, or where it stands. */
  readonly kind: string;
  /** What is searched: both languages. */
  readonly text: string;
  go(): void;
}

/** Everything that can be gone to: rooms, files, what they declare, scenarios. */
export function useFindable(): readonly Findable[] {
  const studio = useStudio();
  const texts = useTexts();
  const language = useLanguage();
  const outlines = useSelected((state) => state.analysis?.outlines);
  const scenarios = useSelected((state) => state.analysis?.scenarios);
  return useMemo(
    () => [
      ...rooms.map((room) => roomFindable(studio, room, texts.rooms[room], texts.rooms.label)),
      ...[...(outlines ?? [])].flatMap(([file, entries]) => [
        findable(`file ${file}`, file, texts.contents.file, file, () => {
          studio.show("write");
          studio.open(file);
        }),
        ...entries.flatMap((entry) => entriesOf(studio, entry, language, file)),
      ]),
      ...(scenarios ?? []).map(({ id, title, provisions }) =>
        findable(
          `scenario ${id}`,
          title[language],
          provisions[language] || texts.cases.ofScenario,
          `${title.en} ${title.fr}`,
          () => void studio.takeScenario(id),
        ),
      ),
    ],
    [studio, texts, language, outlines, scenarios],
  );
}

function roomFindable(studio: Studio, room: Room, label: string, kind: string): Findable {
  return findable(`room ${room}`, label, kind, room, () => studio.show(room));
}

function entriesOf(studio: Studio, entry: OutlineEntry, language: "en" | "fr", file: string): readonly Findable[] {
  const { kind, label, span, children } = entry;
  const own = findable(`${kind} ${file} ${span.start}`, label[language], file, `${label.en} ${label.fr}`, () =>
    studio.reveal({ ...span, end: span.start }),
  );
  return [own, ...children.flatMap((child) => entriesOf(studio, child, language, file))];
}

function findable(id: string, label: string, kind: string, more: string, go: () => void): Findable {
  return { id, label, kind, text: folded(`${label} ${kind} ${more}`), go };
}
