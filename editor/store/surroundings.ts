import type { Drafts } from "../drafts.ts";
import type { LanguageClient } from "../language-client.ts";
import type { OwnCases } from "../own-cases.ts";
import type { Server } from "../server.ts";
import type { TalkShelf } from "../talk-shelf.ts";
import type { StudioState } from "./state.ts";
import type { Store } from "./store.ts";

/** What the actions need of the outside world; a test gives another. */
export interface Surroundings {
  readonly store: Store<StudioState>;
  readonly server: Server;
  /** Lets the user open a folder of the computer; false where the browser cannot, or the user did not. */
  readonly openFolder: () => Promise<boolean>;
  readonly drafts: Drafts;
  readonly cases: OwnCases;
  /** Absent where nothing that is said is kept. */
  readonly talk?: TalkShelf;
  readonly language: LanguageClient;
  /** The time now, milliseconds since 1970. */
  readonly now: () => number;
  /** A moment as the clock on the wall shows it, `14:02`. */
  readonly clock: (moment: number) => string;
}

/** Replaces parts of the state. */
export function setter({ store }: Pick<Surroundings, "store">): (part: Partial<StudioState>) => void {
  return (part) => store.update((state) => ({ ...state, ...part }));
}
