import type { PersonPlace } from "../questions/review.ts";
import { editActions } from "./edit-actions.ts";
import { tryPeople } from "./people-actions.ts";
import { olderSources, reviewSetter } from "./review-part.ts";
import { IN_FORCE, type Review, type ReviewLook, type ReviewTab } from "./state.ts";
import type { Surroundings } from "./surroundings.ts";
import type { Subject } from "./talk.ts";

/** Whether the same was compared before, and everybody was tried. */
function isDone({ compared, people, standing }: Review, now: NonNullable<Review["compared"]>): boolean {
  if (!compared || !people || standing !== "idle" || people.tried !== people.total) return false;
  const { files, ownCases, on, chosen } = compared;
  const sameDay = on === now.on || chosen !== IN_FORCE;
  return files === now.files && ownCases === now.ownCases && sameDay && chosen === now.chosen;
}

/** What the Review room does. */
export function reviewActions(surroundings: Surroundings) {
  const { store, server, language } = surroundings;
  const review = reviewSetter(surroundings);
  const { edit } = editActions(surroundings);

  const compare = async (): Promise<void> => {
    const { files, ownCases, on, review: before } = store.get();
    const { chosen } = before;
    if (isDone(before, { files, ownCases, on, chosen })) return;
    review({ standing: "comparing", compared: { files, ownCases, on, chosen } });
    try {
      const older = await olderSources(surroundings);
      if (!older) return review({ standing: "not-kept" });
      const comparison = await language.ask("compare", { older });
      // Another version may have been chosen while this one was read.
      if (store.get().review.chosen !== chosen) return;
      review({ older, comparison, standing: "idle" });
      review({ fingerprints: await language.ask("fingerprints", {}) });
      await tryPeople(surroundings, older);
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
    /** Shows the two texts of a file. */
    showDifference: (file: string): void => review({ file, tab: "changes", look: "side-by-side" }),
    readVersions: async (): Promise<void> => review({ versions: await server.versions().catch(() => []) }),
    showReview: (tab: ReviewTab): void => review({ tab }),
    lookAtChanges: (look: ReviewLook): void => review({ look }),
    /** Begins a remark on something. */
    speakAbout: (about: Subject): void => review({ tab: "talk", about }),
    /** Writes the person at a place as a scenario, at the end of the file that tries the same rule. */
    keepAsScenario: async (inquiry: number, place: PersonPlace): Promise<boolean> => {
      const kept = await language.ask("scenarioOf", { inquiry, ...place });
      const file = kept && store.get().files.get(kept.file);
      if (!file) return false;
      const label = { en: `Keep “${kept.title.en}”`, fr: `Garder « ${kept.title.fr} »` };
      edit(kept.file, `${file.text.trimEnd()}\n\n${kept.text}`, label);
      return true;
    },
  };
}
