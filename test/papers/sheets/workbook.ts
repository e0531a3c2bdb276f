import writeExcelFile, { type SheetData } from 'write-excel-file/universal';
import { compose } from '../../converters/document/compose.ts';
import type { Block, Table } from '../../converters/document/document.ts';
import { gridOf } from '../../converters/document/expand.ts';
import type { Model } from '../../converters/models/model.ts';

/** Columns of the widest table. */
const COLUMNS = 15;

/** How an office puts a report into a workbook. */
export interface WorkbookHand {
  /** Paragraphs stand in cells merged over all columns, or in the first column. */
  readonly merged: boolean;
  /** Each table has a sheet of its own, behind one with the text. */
  readonly sheets: boolean;
}

/** The report as the bytes of a workbook (.xlsx). */
export async function workbook(model: Model, { merged, sheets }: WorkbookHand): Promise<Uint8Array> {
  const blocks = compose(model);
  const rows = (some: readonly Block[]): SheetData =>
    some.flatMap((block) => (block.kind === 'table' ? tableRows(block.table) : [paragraphRow(block.text, merged)]));
  const all = sheets
    ? [
        blocks.filter(({ kind }) => kind !== 'table'),
        ...blocks.filter(({ kind }) => kind === 'table').map((table) => [table]),
      ]
    : [blocks];
  const blob = await writeExcelFile(all.map((some, at) => ({ data: rows(some), sheet: `表${at + 1}` }))).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

function paragraphRow(text: string, merged: boolean): SheetData[number] {
  if (!merged) return [{ value: text }];
  return [{ value: text, columnSpan: COLUMNS }, ...Array<null>(COLUMNS - 1).fill(null)];
}

function tableRows(table: Table): SheetData {
  return gridOf(table).map((row) =>
    row.map(({ cell, first }) => {
      if (!first) return null;
      const text = cell.lines.join('\n');
      const spans = { columnSpan: cell.across, rowSpan: cell.down };
      const isNumber = cell.figure && /^-?\d+(?:\.\d+)?$/.test(text) && text.length < DIGITS;
      return isNumber ? { value: Number(text), ...spans } : text === '' ? null : { value: text, ...spans };
    }),
  );
}

/** Longer numbers are kept as words in a sheet. */
const DIGITS = 15;
