/** The text that stood in the page before any script ran, in its colours, and the file it is of. */
export interface FirstText {
  readonly file: string;
  readonly text: Element;
}

let kept: FirstText | undefined;

/** Keeps the first text, for it goes when the studio draws itself. */
export function keepFirstText(): void {
  const place = document.querySelector<HTMLElement>(".first-text");
  const text = place?.querySelector("pre");
  const file = place?.dataset["file"];
  if (text && file) kept = { file, text };
}

/** The first text of a file, to show again until the editor is there. */
export function firstTextOf(file: string): Element | undefined {
  return kept?.file === file ? kept.text : undefined;
}
