/** The list that the build leaves of its files: by source file, what was built of it and what that needs. */
export type Manifest = { readonly [source: string]: BuiltFile };

interface BuiltFile {
  readonly file: string;
  readonly css?: readonly string[];
  /** Keys of the list. */
  readonly imports?: readonly string[];
}

/** Everything that some source files need to run, themselves included. What the list does not know is left out. */
export function neededFor(
  manifest: Manifest,
  sources: readonly string[],
): { readonly scripts: readonly string[]; readonly styles: readonly string[] } {
  const needed = new Set(sources);
  // A set hands out what is added to it while it is gone through.
  for (const source of needed) for (const inner of manifest[source]?.imports ?? []) needed.add(inner);
  const built = [...needed].flatMap((source) => manifest[source] ?? []);
  return {
    scripts: built.map(({ file }) => file),
    styles: [...new Set(built.flatMap(({ css }) => css ?? []))],
  };
}
