import type { Source } from "../../grammar/source.ts";
import type { Version } from "../server.ts";
import { IN_FORCE, ON_DISK, type Review } from "./state.ts";
import type { Surroundings } from "./surroundings.ts";

/** Replaces parts of what the Review room shows. */
export function reviewSetter({ store }: Pick<Surroundings, "store">): (part: Partial<Review>) => void {
  return (part) => store.update((state) => ({ ...state, review: { ...state.review, ...part } }));
}

/** The texts compared with; nothing where no version is as old as the day in force. @throws if they cannot be read */
export async function olderSources({ store, server }: Surroundings): Promise<readonly Source[] | undefined> {
  const { review, files, on } = store.get();
  if (review.chosen === ON_DISK) return [...files.values()].map(({ path, saved }) => ({ file: path, text: saved }));
  if (review.chosen !== IN_FORCE) return server.versionFiles(review.chosen);
  const version = versionInForce(review.versions, on);
  return version && server.versionFiles(version.id);
}

/** The latest version kept on or before a day. */
export function versionInForce(versions: readonly Version[], on: string): Version | undefined {
  return versions.find(({ date }) => date.slice(0, 10) <= on);
}
