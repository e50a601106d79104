import { browserFolder, type FolderHandle } from "./browser-folder.ts";
import type { ServerInUse } from "./server-in-use.ts";

declare global {
  interface Window {
    /** Asks the user for a folder; browsers that cannot do not have it. @throws where the user closes the question */
    showDirectoryPicker?(options: { readonly mode: "readwrite" }): Promise<FolderHandle>;
  }
}

/** Whether this browser can open a folder of the computer. */
export function canOpenFolder(): boolean {
  return window.showDirectoryPicker !== undefined;
}

/** Lets the user choose a folder, which is read and saved to from then on. Whether one was chosen. */
export async function openFolder(server: ServerInUse): Promise<boolean> {
  const folder = await window.showDirectoryPicker?.({ mode: "readwrite" }).catch(() => undefined);
  if (folder) server.use(browserFolder(folder));
  return folder !== undefined;
}
