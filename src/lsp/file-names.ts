import { isAbsolute, relative, resolve, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** How an editor's addresses and the names of sources belong together. */
export interface FileNames {
  /** The name of a source: relative to the folder with forward slashes; the address itself where it is no file's. */
  nameOf(uri: string): string;
  uriOf(name: string): string;
}

/** Names relative to a folder. An address is given back as the editor wrote it, which may differ from what Node would write. */
export function createFileNames(folder: string): FileNames {
  const asWritten = new Map<string, string>();
  const nameOf = (uri: string) => {
    const name = relativeName(folder, uri);
    asWritten.set(name, uri);
    return name;
  };
  return {
    nameOf,
    uriOf: (name) => asWritten.get(name) ?? (name.includes("://") ? name : pathToFileURL(resolve(folder, name)).href),
  };
}

function relativeName(folder: string, uri: string): string {
  if (!uri.startsWith("file:")) return uri;
  try {
    const path = fileURLToPath(uri);
    const name = relative(folder, path);
    // As `readFolder` has it: what lies far from the folder keeps its whole path.
    const isFar = name.startsWith(`..${sep}..`) || isAbsolute(name);
    return (isFar ? path : name).split(sep).join("/");
  } catch {
    return uri;
  }
}
