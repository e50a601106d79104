/** The last part of a path, as contents lists and messages show it. */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
