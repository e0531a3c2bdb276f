/**
 * Which of a row's slots hold its columns. A row may have more slots than the form has columns: merged label cells in
 * front, empty cells behind. The columns are consecutive slots that include everything written.
 * @param filled for each slot whether something is written in it
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
 * Chooses one window for each row of a table. Where a row's own figures leave a choice, rows of as many slots that
 * leave none decide, if they agree; a row of blanks alone may take any. Null where the text does not determine it.
 */
export function placeRows(rows: readonly (readonly boolean[])[], columns: number): (number | null)[] {
  const choices = rows.map((filled) => windows(filled, columns));
  const settled = new Map<number, Set<number>>();
  rows.forEach((filled, index) => {
    const [only, more] = choices[index] ?? [];
    if (only === undefined || more !== undefined || !filled.includes(true)) return;
    settled.set(filled.length, (settled.get(filled.length) ?? new Set<number>()).add(only));
  });
  return rows.map((filled, index) => {
    const options = choices[index] ?? [];
    if (options.length < 2) return options[0] ?? null;
    const [vote, ...others] = settled.get(filled.length) ?? [];
    if (vote !== undefined && others.length === 0 && options.includes(vote)) return vote;
    return filled.includes(true) ? null : (options[0] ?? null);
  });
}
