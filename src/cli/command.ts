import type { Bilingual, Language } from "../../grammar/source.ts";
import type { Host } from "./host.ts";

/** One command of the command line. */
export interface Command {
  readonly name: string;
  readonly summary: Bilingual;
  readonly operands: Operands;
  readonly options: readonly Option[];
  /** A line that can be typed as it is. */
  readonly example: string;
  /** Writes the answer and says how the command ends. Throws `CallError` or `InputError` where it was called wrongly. */
  run(call: Call, host: Host): Promise<ExitCode>;
}

/** The words after the command that are no options. */
export interface Operands {
  /** As help shows them: `RULE...`. */
  readonly title: string;
  readonly least: number;
  readonly most: number;
}

/** An option with two hyphens. */
export interface Option {
  readonly name: string;
  /** What stands for its value in help; absent for an option without one. */
  readonly value?: string;
  /** May be given more than once. */
  readonly many?: boolean;
  /** What it may be; absent where anything may. */
  readonly oneOf?: readonly string[];
  readonly summary: Bilingual;
}

/** A command as it was called, its words sorted. */
export interface Call {
  readonly operands: readonly string[];
  readonly format: "text" | "json";
  readonly language: Language;
  /** Whether an option without a value was given. */
  has(option: string): boolean;
  /** Values given to an option, in order. */
  values(option: string): readonly string[];
  /** The last value given to an option. */
  value(option: string): string | undefined;
}

/** 0: all is well. 1: problems in the rules, or a scenario failed. 2: called wrongly, or the input cannot be read. */
export type ExitCode = 0 | 1 | 2;

/** A command called wrongly: thrown on the way, told in a sentence, exit code 2. */
export class CallError extends Error {
  readonly code: string;
  readonly words: Bilingual;

  constructor(code: string, words: Bilingual) {
    super(words.en);
    this.name = "CallError";
    this.code = code;
    this.words = words;
  }
}
