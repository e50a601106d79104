import type { Bilingual, Language, Source, Span } from "../../grammar/source.ts";
import type { Analysis, Comparison } from "../messages.ts";
import type { Version } from "../server.ts";
import type { Files } from "./files.ts";

/** The rooms of the studio that are open today. */
export type Room = "write" | "review";

/** Light or dark. */
export type Theme = "light" | "dark";

/** Everything the screens show. Immutable; changed only by the actions of `studio.ts`. */
export interface StudioState {
  readonly language: Language;
  readonly theme: Theme;
  readonly room: Room;
  /** Whether the folder has been read. */
  readonly opening: "reading" | "open" | "unreachable";
  readonly files: Files;
  /** Why files of the folder could not be read, or one could not be tidied. */
  readonly problems: readonly Bilingual[];
  /** Path of the file on screen. */
  readonly current?: string;
  /** A place to bring into view; each wish is an object of its own. */
  readonly wish?: { readonly span: Span };
  readonly analysis?: Analysis;
  /** The scenario whose explanation is shown, and which of its answers. */
  readonly chosen?: { readonly scenario: string; readonly answer: number };
  readonly recovered?: Recovered;
  /** Why a save was refused, in the server's words. */
  readonly refusal?: { readonly path: string; readonly words: string };
  /** When the last save reached the disk, as the clock on the wall shows it. */
  readonly savedAt?: string;
  readonly review: Review;
}

/** Unsaved work of an earlier visit that was brought back. */
export interface Recovered {
  readonly paths: readonly string[];
  readonly time: string;
}

/** What the Review room shows. */
export interface Review {
  readonly versions: readonly Version[];
  /** Which version is compared with; `disk` is the saved text. */
  readonly chosen: string;
  readonly older?: readonly Source[];
  readonly comparison?: Comparison;
  readonly standing: "idle" | "comparing" | "unreadable";
  /** Path of the file whose two texts are shown. */
  readonly file?: string;
}

/** The name under which the saved text stands among the versions. */
export const ON_DISK = "disk";
