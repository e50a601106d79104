import { rooms } from "./store/state.ts";
import type { Studio } from "./store/studio.ts";

/** What the keys do that work everywhere. What a field or the text editor does with a key comes first. */
export function shortcut(studio: Studio, event: KeyboardEvent): void {
  const act = actionOf(studio, event);
  if (!act) return;
  event.preventDefault();
  act();
}

function actionOf(studio: Studio, event: KeyboardEvent): (() => void) | undefined {
  const key = event.key.toLowerCase();
  if (event.altKey) return event.ctrlKey || event.metaKey ? undefined : roomAction(studio, event);
  if (event.ctrlKey || event.metaKey) return commandAction(studio, key, event);
  if (key === "?" && !isTyping(event.target)) return () => studio.overlay("keys");
  return undefined;
}

/** Alt with a digit goes to a room. */
function roomAction(studio: Studio, { code }: KeyboardEvent): (() => void) | undefined {
  const room = rooms[Number(/^Digit([1-4])$/.exec(code)?.[1] ?? 0) - 1];
  return room && (() => studio.show(room));
}

function commandAction(studio: Studio, key: string, { shiftKey, target }: KeyboardEvent): (() => void) | undefined {
  if (key === "s") return () => void studio.saveAll();
  if (key === "k") return () => studio.overlay("search");
  if (isTyping(target)) return undefined;
  if (key === "z") return () => (shiftKey ? studio.redo() : studio.undo());
  return key === "y" ? () => studio.redo() : undefined;
}

/** Whether keys belong to a field that somebody types in. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches("input, textarea, select, [contenteditable='true'], .monaco-editor *")
  );
}
