/** The versions of the Proviso language that this engine reads, the newest last; what a file says in `written in Proviso 1`. */
export const languageVersions: readonly string[] = ["1"];

/** The version that this engine writes, and that a rulebook is taken to be in which states none. */
export const languageVersion = "1";
