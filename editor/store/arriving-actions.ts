import type { Source } from "../../grammar/source.ts";
import { refreshed, withDrafts } from "./arrivals.ts";
import { withDifferences } from "./differences.ts";
import { type Files, fileFromDisk } from "./files.ts";
import { stepWords } from "./step-words.ts";
import { type Surroundings, setter } from "./surroundings.ts";

/** What reads the folder. */
export function arrivingActions(surroundings: Surroundings) {
  const { store, server, openFolder, drafts, language, now, clock } = surroundings;
  const set = setter(surroundings);

  const arrive = async (): Promise<void> => {
    set({ opening: "reading" });
    try {
      const [{ files: served, problems }, kept] = await Promise.all([server.folder(), drafts.all()]);
      const onDisk = new Map(served.map((file) => [file.path, fileFromDisk(file.path, file)]));
      const { files, recovered, forgotten } = withDrafts(onDisk, kept, clock);
      for (const path of forgotten) void drafts.forget(path);
      language.open(sourcesOf(files));
      const current = fileToOpen(files, store.get().current);
      set({ opening: "open", files, problems, ...(current && { current }), ...(recovered && { recovered }) });
    } catch {
      set({ opening: "unreachable" });
    }
  };

  return {
    /** Reads the folder, and brings back unsaved work of an earlier visit. */
    arrive,
    /** Reads a folder of the computer that the user chooses, where no server is at hand. */
    openFolder: async (): Promise<void> => {
      if (await openFolder()) await arrive();
    },
    /** Offers what the server knows can be asked, until the worker has read the rules itself. */
    readAskable: async (): Promise<void> => set({ askable: await server.askable().catch(() => []) }),
    /** Looks at the disk again: settled files follow it, drafts of files that changed become conflicts. */
    lookAgain: async (): Promise<void> => {
      if (store.get().opening !== "open") return;
      const served = await server.folder().catch(() => undefined);
      if (!served) return;
      const before = store.get().files;
      const files = refreshed(before, served.files);
      if (files === before) return;
      set({ files, history: withDifferences(store.get().history, before, files, stepWords.fromDisk, now()) });
      language.open(sourcesOf(files));
    },
  };
}

/** The file of the last visit, or the first. */
function fileToOpen(files: Files, last: string | undefined): string | undefined {
  return last !== undefined && files.has(last) ? last : files.keys().next().value;
}

function sourcesOf(files: Files): readonly Source[] {
  return [...files.values()].map(({ path, text }) => ({ file: path, text }));
}
