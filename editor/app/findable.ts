import { useMemo } from "react";
import type { OutlineEntry } from "../../src/language-service/outline.ts";
import type { ContentsProvision } from "../../src/workspace/contents-by-provision.ts";
import { useAsked } from "../panels/use-asked.ts";
import { type Room, rooms } from "../store/state.ts";
import type { Studio } from "../store/studio.ts";
import { folded } from "./folded.ts";
import type { Sought } from "./sought-list.tsx";
import { useLanguage, useSelected, useStudio, useTexts } from "./studio-context.tsx";

/** Something that the search goes to. */
export interface Findable extends Sought {
  readonly go: () => void;
}

/** Everything that can be gone to: rooms, articles, files, what they declare, scenarios. */
export function useFindable(): readonly Findable[] {
  const studio = useStudio();
  const texts = useTexts();
  const language = useLanguage();
  const outlines = useSelected((state) => state.analysis?.outlines);
  const parts = useAsked("contents", everything);
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
      ...(parts ?? []).flatMap(({ provisions }) =>
        provisions.flatMap((provision) => articlesOf(studio, provision, language)),
      ),
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
    [studio, texts, language, outlines, parts, scenarios],
  );
}

const everything = {};

/** A provision, once for each declaration that encodes it. */
function articlesOf(
  studio: Studio,
  { label, declarations }: ContentsProvision,
  language: "en" | "fr",
): readonly Findable[] {
  return declarations.map(({ label: declared, span }) =>
    findable(
      `article ${label.en} ${span.file} ${span.start}`,
      label[language],
      declared[language],
      `${label.en} ${label.fr}`,
      () => studio.reveal({ ...span, end: span.start }),
    ),
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
