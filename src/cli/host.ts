import type { Language, Source } from "../../grammar/source.ts";
import type { FolderContents } from "../node/read-folder.ts";
import type { RunningServer } from "../server/start-server.ts";

/** The whole outside world of a command, so that a test needs no process, no disk and no terminal. */
export interface Host {
  readonly stdout: Output;
  readonly stderr: Output;
  /** The language that the environment asks for. */
  readonly language: Language;
  /** Milliseconds since some moment, to tell how long something takes. */
  now(): number;
  readonly files: Files;
  /** Milliseconds since some moment, to tell how long a work takes; never part of an answer. */
  now(): number;
  readonly studio: StudioHost;
  /** Serves an editor by the Language Server Protocol; resolves when it has gone. */
  serveEditor(): Promise<void>;
}

/** Where a command writes. */
export interface Output {
  write(text: string): void;
  /** Whether a person reads along on a terminal that shows colours. */
  readonly hasColours: boolean;
  readonly isTerminal: boolean;
}

/** Files and revisions. All throw `InputError` where there is nothing to go on with. */
export interface Files {
  isFolder(path: string): Promise<boolean>;
  /** The `.proviso` files below a path, or the one file. */
  readFolder(path: string): Promise<FolderContents>;
  readRevision(revision: string, path: string): Promise<FolderContents>;
  /** The `.txt` and `.md` files of a folder, by path. */
  readTexts(folder: string): Promise<readonly Source[]>;
  /** A text file; `-` is standard input. */
  readText(path: string): Promise<string>;
  /** Writes a file below a folder, which is made if need be. */
  write(folder: string, path: string, text: string): Promise<void>;
  /** Saves over a file named by its `Source`. */
  save(file: string, text: string): Promise<void>;
}

/** What the studio needs. */
export interface StudioHost {
  /** Serves the studio over a folder of rules, relative to the working folder; port 0 is a free one. Rejects where the port is taken. */
  start(rules: string, port: number): Promise<RunningServer>;
  /** Resolves when the user ends the command. */
  untilEnded(): Promise<void>;
}
