import { inColumns } from '../../repair/in-columns.ts';
import type { Report } from '../../report/report.ts';
import type { Edit } from '../../text/edit.ts';
import { SIDES, type Side, writeAligned } from './fill-aligned.ts';
import { writeCell } from './fill-cell.ts';
import { type RowGroup, figureIn } from './fill-groups.ts';
import { rowsAnew } from './fill-row.ts';
import type { Asked } from './fill-said.ts';

/** A way to write what is asked of a row. */
export interface Way {
  readonly edits: readonly Edit[];
  /** Whether all of the row is written anew. */
  readonly isAnew: boolean;
}

/** The ways to write what is asked of a row, those that change the least first. Which of them is right, reading tells. */
export function waysOf(report: Report, group: RowGroup): Way[] {
  // Where nothing stands behind a cell, the columns may have their place by their left sides.
  const ways = [
    inPlace(report, group),
    asWritten(report, group),
    ...SIDES.map((side) => inAlignment(report, group, side)),
  ];
  return [
    ...ways.flatMap((edits) => (edits ? [{ edits, isAnew: false }] : [])),
    ...rowsAnew(report, group).map((edits) => ({ edits, isAnew: true })),
  ];
}

/** Writes each cell in its own place, the others staying in their columns; null where one has none. */
export function inPlace(report: Report, group: RowGroup): Edit[] | null {
  const edits = asWritten(report, group);
  return edits && inColumns(report, edits);
}

/** Writes each cell in its own place, whatever that does to columns; null where one has none. */
function asWritten(report: Report, group: RowGroup): Edit[] | null {
  const edits: Edit[] = [];
  for (const { id, words } of group.asked) {
    const figure = figureIn(group, id);
    const own = figure && writeCell(report.syntax.text, group.table, figure, words);
    if (!own) return null;
    edits.push(...own);
  }
  return edits;
}

/** The same, but blanks are written where spaces align their columns; null where none is asked for, or one cannot be. */
function inAlignment(report: Report, group: RowGroup, side: Side): Edit[] | null {
  const isBlank = ({ id }: Asked): boolean => figureIn(group, id)?.value.kind === 'blank';
  const written = inPlace(report, { ...group, asked: group.asked.filter((each) => !isBlank(each)) });
  const aligned = group.asked.filter(isBlank).map((each) => writeAligned(report, group, each, side));
  const edits = aligned.filter((edit) => edit !== null);
  return written && edits.length > 0 && edits.length === aligned.length ? [...written, ...edits] : null;
}
