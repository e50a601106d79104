import { ON_DISK, type StudioState } from "./state.ts";
import { type Surroundings, setter } from "./surroundings.ts";

/** What the Review room does. */
export function reviewActions(surroundings: Surroundings) {
  const { store, server, language } = surroundings;
  const set = setter(surroundings);
  const review = (part: Partial<StudioState["review"]>) => set({ review: { ...store.get().review, ...part } });

  const compare = async (): Promise<void> => {
    const { chosen } = store.get().review;
    review({ standing: "comparing" });
    try {
      const older = chosen === ON_DISK ? savedSources(store.get()) : await server.versionFiles(chosen);
      const comparison = await language.ask("compare", { older });
      // Another version may have been chosen while this one was read.
      if (store.get().review.chosen === chosen) review({ older, comparison, standing: "idle" });
    } catch {
      review({ standing: "unreadable" });
    }
  };

  return {
    compare,
    compareWith: async (chosen: string): Promise<void> => {
      review({ chosen });
      await compare();
    },
    showDifference: (file: string): void => review({ file }),
    readVersions: async (): Promise<void> => review({ versions: await server.versions().catch(() => []) }),
  };
}

function savedSources({ files }: StudioState) {
  return [...files.values()].map(({ path, saved }) => ({ file: path, text: saved }));
}
