/** A folder or a file of the contents list. */
export interface ContentsNode {
  /** Full path; unique. */
  readonly path: string;
  /** Its last part. */
  readonly name: string;
  /** Absent for a file. */
  readonly children?: readonly ContentsNode[];
}

/** Paths as a tree of folders, folders before files, each in the order of the alphabet. */
export function folders(paths: readonly string[], above = ""): readonly ContentsNode[] {
  const files = paths.filter((path) => !path.slice(above.length).includes("/"));
  const names = new Set(
    paths.filter((path) => !files.includes(path)).map((path) => path.slice(above.length).split("/")[0] ?? ""),
  );
  const byName = (a: ContentsNode, b: ContentsNode) => a.name.localeCompare(b.name, undefined, { numeric: true });
  const below = [...names].map((name) => {
    const path = `${above}${name}/`;
    return {
      path,
      name,
      children: folders(
        paths.filter((candidate) => candidate.startsWith(path)),
        path,
      ),
    };
  });
  return [...below.sort(byName), ...files.map((path) => ({ path, name: path.slice(above.length) })).sort(byName)];
}

/** The folder that holds everything, with its closing slash, when there is one: it needs no line of its own. */
export function sharedFolder(paths: readonly string[]): string {
  const first = paths[0]?.split("/")[0];
  return first !== undefined && paths.every((path) => path.startsWith(`${first}/`)) ? `${first}/` : "";
}
