/** A rulebook file in the studio. */
export interface StudioFile {
  readonly path: string;
  /** As it stands on screen. */
  readonly text: string;
  /** As it was last read from or written to the disk. */
  readonly saved: string;
  /** The server's name for the saved text; it refuses to overwrite any other. */
  readonly version: string;
  /** `conflict`: somebody else changed the file on disk since. `failed`: the last attempt to save did not reach it. */
  readonly standing: "settled" | "saving" | "conflict" | "failed";
  /** What is on disk instead, in a conflict. */
  readonly onDisk?: OnDisk;
}

/** The text of a file on disk and the server's name for it. */
export interface OnDisk {
  readonly text: string;
  readonly version: string;
}

/** Every file by its path, in the order of the contents list. */
export type Files = ReadonlyMap<string, StudioFile>;

/** A file as just read from the disk. */
export function fileFromDisk(path: string, { text, version }: OnDisk): StudioFile {
  return { path, text, saved: text, version, standing: "settled" };
}

/** Whether the text on screen is not the saved one. */
export function isDraft(file: StudioFile): boolean {
  return file.text !== file.saved;
}

/** The files with another text on screen for one of them; one that is not among them yet comes in as a new draft, and goes when it is empty again. */
export function edited(files: Files, path: string, text: string): Files {
  const file = files.get(path);
  if (!file) return new Map(files).set(path, { path, text, saved: "", version: "", standing: "settled" });
  if (text === "" && file.version === "" && file.saved === "") return without(files, path);
  return replaced(files, path, (file) => (file.text === text ? file : { ...file, text }));
}

/** The files while one of them is on its way to the disk. */
export function saving(files: Files, path: string): Files {
  return replaced(files, path, ({ onDisk: _, ...file }) => ({ ...file, standing: "saving" }));
}

/** The files once `text` has reached the disk; what was typed meanwhile stays a draft. */
export function written(files: Files, path: string, onDisk: OnDisk): Files {
  return replaced(files, path, ({ onDisk: _, ...file }) => ({
    ...file,
    saved: onDisk.text,
    version: onDisk.version,
    standing: "settled",
  }));
}

/** The files after the server found another text on disk than the one the draft began from. */
export function conflicting(files: Files, path: string, onDisk: OnDisk): Files {
  return replaced(files, path, (file) => ({ ...file, standing: "conflict", onDisk }));
}

/** The files after an attempt to save failed for another reason. */
export function unsaved(files: Files, path: string): Files {
  return replaced(files, path, (file) => ({ ...file, standing: "failed" }));
}

/** The files after a conflict was settled for the text on disk. */
export function takenFromDisk(files: Files, path: string): Files {
  return replaced(files, path, (file) => (file.onDisk ? fileFromDisk(path, file.onDisk) : file));
}

/** The files after a conflict was settled for the text on screen: the next save overwrites what is on disk. */
export function keptOverDisk(files: Files, path: string): Files {
  return replaced(files, path, ({ onDisk, ...file }) =>
    onDisk ? { ...file, saved: onDisk.text, version: onDisk.version, standing: "settled" } : file,
  );
}

function without(files: Files, path: string): Files {
  return new Map([...files].filter(([other]) => other !== path));
}

function replaced(files: Files, path: string, change: (file: StudioFile) => StudioFile): Files {
  const file = files.get(path);
  if (!file) return files;
  const next = change(file);
  return next === file ? files : new Map(files).set(path, next);
}
