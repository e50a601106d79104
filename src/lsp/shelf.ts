import type { Source } from "../../grammar/source.ts";
import { openWorkspace, type Workspace } from "../workspace/open-workspace.ts";

/** The texts of a folder, those that are being edited before those on disk, and what is known about them. */
export interface Shelf {
  /** Replaces what is known of the disk. */
  read(sources: readonly Source[]): void;
  /** A file is open in the editor with this text. */
  edit(source: Source): void;
  /** A file is closed: what stands on disk counts again. */
  close(file: string): void;
  /** Worked out when first asked for, and kept until a text changes. */
  workspace(): Workspace;
}

/** An empty shelf. */
export function createShelf(): Shelf {
  let onDisk: ReadonlyMap<string, Source> = new Map();
  const edited = new Map<string, Source>();
  let current: Workspace | undefined;
  let before: Workspace | undefined;
  const changed = () => {
    current = undefined;
  };
  return {
    read: (sources) => {
      onDisk = new Map(sources.map((source) => [source.file, source]));
      changed();
    },
    edit: (source) => {
      if (edited.get(source.file)?.text === source.text) return;
      edited.set(source.file, source);
      changed();
    },
    close: (file) => {
      if (edited.delete(file)) changed();
    },
    workspace: () => {
      if (current) return current;
      // The files of the disk first and in their order: an edited one stays in its place.
      before = openWorkspace([...new Map([...onDisk, ...edited]).values()], before);
      current = before;
      return current;
    },
  };
}
