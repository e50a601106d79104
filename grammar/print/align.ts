/** A cell as it is written, and whether it is a number. */
export interface AlignedCell {
  readonly text: string;
  readonly numeric: boolean;
}

/**
 * Rows with their columns aligned: the first to the left, those that hold numbers to the right. A header, if there is one, is
 * the first of the rows and stands as its column does.
 */
export function align(rows: readonly (readonly AlignedCell[])[]): readonly string[] {
  const columns = Math.max(0, ...rows.map((cells) => cells.length));
  const column = (index: number) => rows.map((cells) => cells[index]).filter((cell) => cell !== undefined);
  const layout = Array.from({ length: columns }, (_, index) => ({
    width: Math.max(...column(index).map(({ text }) => text.length)),
    toTheRight: index > 0 && column(index).some(({ numeric }) => numeric),
  }));
  return rows.map((cells) => {
    const padded = cells.map(({ text }, index) => {
      const { width = 0, toTheRight = false } = layout[index] ?? {};
      return toTheRight ? text.padStart(width) : text.padEnd(width);
    });
    return `| ${padded.join(" | ")} |`;
  });
}
