import type { Bilingual, Language, Source, Span } from "../../grammar/source.ts";
import type { Askable } from "../../src/workspace/askable.ts";
import type { Analysis } from "../questions/analysis.ts";
import type { FactsJson } from "../questions/cases.ts";
import type { Comparison, Fingerprints, People } from "../questions/review.ts";
import type { Version } from "../server.ts";
import type { Files } from "./files.ts";
import type { History } from "./history.ts";
import type { Questionnaire } from "./questionnaire.ts";
import type { Subject, Talk } from "./talk.ts";
import type { TestPlace } from "./test-place.ts";

/** The rooms of the studio, in the order of the day: an amendment is written, tested, reviewed, then asked about. */
export const rooms = ["write", "test", "review", "ask"] as const;

/** One of them. */
export type Room = (typeof rooms)[number];

/** Light, dark, or the strongest contrast. */
export const themes = ["light", "dark", "contrast"] as const;

/** One of them. */
export type Theme = (typeof themes)[number];

/** What can be open over a room: the search, or the list of keys. */
export type Overlay = "search" | "keys";

/** The facts of a person in hand, in every room. */
export interface ChosenCase {
  /** `scenario:ID` for the facts of a scenario, `own:ID` for a case kept on this computer, `new` for one not kept yet. */
  readonly id: string;
  readonly name: Bilingual;
  readonly facts: FactsJson;
  /** Options chosen for readings, instead of those the rulebook takes. */
  readonly readings?: Readonly<Record<string, string>>;
}

/** A case that an officer keeps on this computer. */
export interface OwnCase extends ChosenCase {
  /** The day it is about, ISO 8601. */
  readonly on: string;
}

/** Everything the screens show. Immutable; changed only by the actions of `studio.ts`. */
export interface StudioState {
  readonly language: Language;
  readonly theme: Theme;
  readonly room: Room;
  /** The day on which everything is judged, ISO 8601. */
  readonly on: string;
  /** What is open over the room. */
  readonly overlay?: Overlay;
  /** What can be asked, as the server knows it. */
  readonly askable: readonly Askable[];
  /** Absent while nobody is chosen. */
  readonly case?: ChosenCase;
  /** Cases kept on this computer, the latest first. */
  readonly ownCases: readonly OwnCase[];
  /** Whether the folder has been read. */
  readonly opening: "reading" | "open" | "unreachable";
  readonly files: Files;
  readonly history: History;
  /** Why files of the folder could not be read, or one could not be tidied. */
  readonly problems: readonly Bilingual[];
  /** Path of the file on screen. */
  readonly current?: string;
  /** Where the text or a table was read last; kept without drawing anything anew. */
  readonly caret?: { readonly file: string; readonly offset: number };
  /** Whether tables are shown as text or as grids. */
  readonly face: "text" | "table";
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
  /** Where the Test room was left; absent before it is entered. */
  readonly test?: TestPlace;
  /** The question that is put in the Ask room, and how far it is; absent while none is chosen. */
  readonly asking?: Questionnaire;
}

/** Unsaved work of an earlier visit that was brought back. */
export interface Recovered {
  readonly paths: readonly string[];
  readonly time: string;
}

/** The questions of a reviewer, in their order. */
export const reviewTabs = ["summary", "who", "changes", "talk"] as const;

/** One of them. */
export type ReviewTab = (typeof reviewTabs)[number];

/** How changes are shown: in one text with what went and what came, as two texts, or as a list of old and new values. */
export const reviewLooks = ["tracked", "side-by-side", "table"] as const;

/** One of them. */
export type ReviewLook = (typeof reviewLooks)[number];

/** What the Review room shows. */
export interface Review {
  readonly versions: readonly Version[];
  /** Which version is compared with; `disk` is the saved text. */
  readonly chosen: string;
  readonly older?: readonly Source[];
  /** What was compared, and for whom, so that nothing is compared twice. */
  readonly compared?: Pick<StudioState, "files" | "ownCases" | "on"> & Pick<Review, "chosen">;
  readonly comparison?: Comparison;
  /** `not-kept`: no version is as old as the day in force. */
  readonly standing: "idle" | "comparing" | "unreadable" | "not-kept";
  /** Path of the file whose two texts are shown. */
  readonly file?: string;
  /** The summary where nobody chose another. */
  readonly tab?: ReviewTab;
  /** Changes tracked in one text where nobody chose another. */
  readonly look?: ReviewLook;
  /** Who of the cases comes out differently, as far as they have been tried. */
  readonly people?: People;
  readonly population?: Population;
  readonly talk?: Talk;
  /** Of the rules that were compared last. */
  readonly fingerprints?: Fingerprints;
  /** What a remark is about to be made on. */
  readonly about?: Subject;
}

/** People of a file who are put to both versions. */
export interface Population {
  readonly name: string;
  /** Part of the file read, from 0 to 1. */
  readonly read: number;
  readonly standing: "reading" | "read" | "failed";
  readonly people?: People;
}

/** The name under which the saved text stands among the versions. */
export const ON_DISK = "disk";

/** The name under which the text in force on the day chosen stands among the versions. */
export const IN_FORCE = "in-force";
