/** The slots behind a row's label. */
export interface SlotRow {
  /** For each slot whether something is written in it. */
  readonly filled: readonly boolean[];
  /** The slot in which the header has the first column; null where the header does not tell. */
  readonly header: number | null;
  /** Rows that are laid out alike have the same: in them the first column stands in the same slot. */
  readonly kin: string;
}

/**
 * Which of a row's slots hold its columns. A row may have more slots than the form has columns: merged label cells in
 * front, empty cells behind. The columns are consecutive slots that include everything written.
 * @param columns how many columns the form has
 * @returns the possible indexes of the first column's slot, in rising order; none where more is written than fits
 */
export function windows(filled: readonly boolean[], columns: number): number[] {
  const first = filled.indexOf(true);
  const last = filled.lastIndexOf(true);
  const most = filled.length - columns;
  const from = first < 0 ? 0 : Math.max(0, last - columns + 1);
  const to = first < 0 ? most : Math.min(first, most);
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

/**
 * Chooses one window for each row of a table. Where a row's own figures leave a choice, the header decides, else rows
 * laid out alike that leave none, if they agree; a row of blanks alone may take any. Where a row has fewer cells than
 * columns, nothing tells which is missing, unless all of them are blank. Null where the text does not determine it.
 */
export function placeRows(rows: readonly SlotRow[], columns: number): (number | null)[] {
  const choices = rows.map(({ filled }) => windows(filled, columns));
  const votes = settledStarts(rows, choices);
  return rows.map(({ filled, header, kin }, index) => {
    const options = choices[index] ?? [];
    const [only, more] = options;
    if (only === undefined) return filled.includes(true) ? null : header;
    if (more === undefined) return only;
    if (header !== null && options.includes(header)) return header;
    const [vote, ...others] = votes.get(kin) ?? [];
    if (vote !== undefined && others.length === 0 && options.includes(vote)) return vote;
    return filled.includes(true) ? null : only;
  });
}

/** By kin, the starts of rows that leave no choice. */
function settledStarts(rows: readonly SlotRow[], choices: readonly (readonly number[])[]): Map<string, Set<number>> {
  const settled = new Map<string, Set<number>>();
  rows.forEach(({ filled, kin }, index) => {
    const [only, more] = choices[index] ?? [];
    if (only === undefined || more !== undefined || !filled.includes(true)) return;
    settled.set(kin, (settled.get(kin) ?? new Set<number>()).add(only));
  });
  return settled;
}
