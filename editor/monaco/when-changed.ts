import type { StudioState } from "../store/state.ts";
import type { Studio } from "../store/studio.ts";

/** An event of Monaco's, told when one of some parts of the studio is another than before. */
export function whenChanged<E = void>(
  studio: Studio,
  partsOf: (state: StudioState) => readonly unknown[],
): (listener: (event: E) => unknown) => { dispose(): void } {
  return (listener) => {
    let before = partsOf(studio.store.get());
    const stop = studio.store.subscribe(() => {
      const now = partsOf(studio.store.get());
      const isSame = now.every((part, i) => part === before[i]);
      before = now;
      if (!isSame) listener(undefined as E);
    });
    return { dispose: stop };
  };
}
