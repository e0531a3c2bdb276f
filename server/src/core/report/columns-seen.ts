import type { TableReading } from './table.ts';

/** How many columns of figures a table has, where it has not as many as the form; null where it has, or may have. */
export function columnsSeen({ form, rows, anchors }: TableReading): number | null {
  const [block] = form.blocks;
  if (form.record !== 'row' || form.blocks.length > 1 || !block) return null;
  const columns = block.columns.length;
  const counts = [...rows.values()].map((row) => row.written);
  const [usual, often] = mostFrequent(counts);
  if (often * 2 <= counts.length || usual === 0 || usual === columns) return null;
  if (usual > columns) return usual;
  // A column of blanks leaves as few figures in each row; only a header that lacks the column too tells them apart.
  const headers = new Set(anchors.filter(({ label }) => label.kind === 'column').map(({ label }) => label.id));
  return headers.size === usual ? usual : null;
}

function mostFrequent(counts: readonly number[]): [value: number, times: number] {
  const times = new Map<number, number>();
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1);
  return [...times].sort((a, b) => b[1] - a[1])[0] ?? [0, 0];
}
