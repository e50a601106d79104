import type { Source } from "../../../grammar/source.ts";
import { openWorkspace, type Workspace } from "../../../src/workspace/open-workspace.ts";

let kept: Workspace | undefined;

/**
 * The version compared with, opened. It stays open while the same texts are compared with, because opening a whole rulebook
 * takes longer than anybody who types would wait.
 *
 * @param now - the texts on screen; whatever the versions share is not read again
 */
export function olderVersion(sources: readonly Source[], now: Workspace): Workspace {
  if (!kept || !sameSources(kept.sources, sources)) {
    kept = sameSources(now.sources, sources) ? now : openWorkspace(sources, kept ?? now);
  }
  return kept;
}

function sameSources(a: readonly Source[], b: readonly Source[]): boolean {
  return a.length === b.length && a.every(({ file, text }, i) => file === b[i]?.file && text === b[i].text);
}
