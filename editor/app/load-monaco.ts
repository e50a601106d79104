/*
 * Monaco weighs more than all the rest: it is loaded after the first paint, by these two doors only. Its own words (menus,
 * search) are in the language chosen when it is loaded; they cannot change while the page is open.
 */

/** The editor of a file. */
export async function loadTextEditor() {
  await loadWords();
  const { TextEditor } = await import("../monaco/text-editor.tsx");
  return { default: TextEditor };
}

/** Two texts side by side. */
export async function loadTextDifference() {
  await loadWords();
  const { TextDifference } = await import("../monaco/text-difference.tsx");
  return { default: TextDifference };
}

async function loadWords(): Promise<void> {
  if (document.documentElement.lang === "fr") await import("../monaco/french.ts");
}
