import type { KeptDraft } from "../drafts.ts";
import { type Files, fileFromDisk, isDraft, type OnDisk, type StudioFile } from "./files.ts";
import type { Recovered } from "./state.ts";

/** The files with the unsaved work of an earlier visit put back into them. */
export interface WithDrafts {
  readonly files: Files;
  /** Absent where there was nothing to bring back. */
  readonly recovered?: Recovered;
  /** Drafts that say nothing any more: the disk already has their text. */
  readonly forgotten: readonly string[];
}

/**
 * Puts kept drafts back. Where the file on disk is no longer the one the work began from, it is a conflict: neither text is
 * lost, and the user chooses.
 */
export function withDrafts(onDisk: Files, kept: readonly KeptDraft[], clock: (moment: number) => string): WithDrafts {
  const alive = kept.filter(({ path, text }) => onDisk.get(path)?.saved !== text);
  const forgotten = kept.filter((draft) => !alive.includes(draft)).map(({ path }) => path);
  if (alive.length === 0) return { files: onDisk, forgotten };
  const files = new Map(onDisk);
  for (const draft of alive) files.set(draft.path, resumed(files.get(draft.path), draft));
  const last = Math.max(...alive.map(({ at }) => at));
  return { files, forgotten, recovered: { paths: alive.map(({ path }) => path), time: clock(last) } };
}

/** A file that is no longer on disk comes back as a new one. */
function resumed(file: StudioFile | undefined, draft: KeptDraft): StudioFile {
  if (!file) return { path: draft.path, text: draft.text, saved: "", version: "", standing: "settled" };
  if (draft.version === file.version) return { ...file, text: draft.text };
  return { ...file, text: draft.text, standing: "conflict", onDisk: { text: file.saved, version: file.version } };
}

/** The files after another look at the disk. @returns the same map where nothing changed */
export function refreshed(files: Files, served: readonly (OnDisk & { readonly path: string })[]): Files {
  const next = new Map(served.map((onDisk) => [onDisk.path, followed(files.get(onDisk.path), onDisk)]));
  for (const file of files.values()) if (!next.has(file.path) && isDraft(file)) next.set(file.path, file);
  const same = next.size === files.size && [...next].every(([path, file]) => files.get(path) === file);
  return same ? files : next;
}

function followed(file: StudioFile | undefined, onDisk: OnDisk & { readonly path: string }): StudioFile {
  if (!file || (file.version !== onDisk.version && !isDraft(file))) return fileFromDisk(onDisk.path, onDisk);
  if (file.version === onDisk.version || file.standing === "saving") return file;
  return { ...file, standing: "conflict", onDisk: { text: onDisk.text, version: onDisk.version } };
}
