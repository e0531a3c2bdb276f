import writeExcelFile, { type Feature, type SheetData } from 'write-excel-file/universal';
import {
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
} from 'write-excel-file/utility';
import { textWidth } from '../core/text/width.ts';
import { visible } from '../host/escape.ts';
import { type Sheet, type Tone, type Value, columnsOf, isNumeric, valueText, widthsOf } from './sheet.ts';

/** A sheet has no more rows, and a cell no more characters. */
const MOST_ROWS = 1_048_576;
const LONGEST = 32_767;
/** A double holds so many digits of a number exactly. */
const DIGITS = 15;
/** What is wider is broken into lines; the names of columns of figures are, sooner. */
const WIDEST = 60;
const WIDEST_NUMBER = 14;

const GROUNDS: Readonly<Record<Tone, string | null>> = {
  error: '#FBD5D5',
  warning: '#FFF2CC',
  blank: '#E0E0E0',
  fine: null,
};

const HEAD = {
  fontWeight: 'bold',
  align: 'center',
  alignVertical: 'center',
  wrap: true,
  backgroundColor: '#DDE8F3',
  borderStyle: 'thin',
} as const;

/** Sheets as the bytes of a workbook (.xlsx): names stay in sight and filter, columns fit, numbers are numbers. */
export async function workbookOf(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const written = sheets.map((sheet) => ({
    data: dataOf(sheet),
    sheet: sheet.name,
    columns: columnWidths(sheet).map((width) => ({ width })),
    stickyRowsCount: sheet.head.length,
    stickyColumnsCount: sheet.fixed,
    orientation: 'landscape' as const,
  }));
  const blob = await writeExcelFile(written, { features: [filters(sheets)] }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

/** How many rows of a sheet a workbook has no place for. */
export function rowsBeyond({ head, rows }: Sheet): number {
  return Math.max(0, head.length + rows.length - MOST_ROWS);
}

function dataOf({ head, rows, tones }: Sheet): SheetData {
  const above = head.slice(0, -1) as readonly (readonly (string | null)[])[];
  return [
    ...above.map(joinedNames),
    columnsOf({ head }).map((name) => ({ value: visible(name), ...HEAD })),
    ...rows.slice(0, MOST_ROWS - head.length).map((row, index) =>
      row.map((value, at) => {
        const tone = tones?.column === at ? tones.of[index] : null;
        const ground = tone ? GROUNDS[tone] : null;
        return cellOf(value, ground === null ? {} : { backgroundColor: ground });
      }),
    ),
  ];
}

function cellOf(value: Value, style: { readonly backgroundColor?: string }): SheetData[number][number] {
  if (value === null) return Object.keys(style).length > 0 ? { value: '', ...style } : null;
  const isExact = typeof value === 'number' && String(value).replace(/\D/g, '').length <= DIGITS;
  if (isExact) return { value, alignVertical: 'top', ...style };
  const words = visible(String(value)).slice(0, LONGEST);
  return { value: words, type: String, wrap: textWidth(words) > WIDEST, alignVertical: 'top', ...style };
}

/** Names over several columns are joined cells. */
function joinedNames(row: readonly (string | null)[]): SheetData[number] {
  return row.map((words, at) => {
    if (words === null) return null;
    const next = row.findIndex((each, other) => other > at && each !== null);
    const columnSpan = (next < 0 ? row.length : next) - at;
    return { value: visible(words), ...HEAD, ...(columnSpan > 1 && { columnSpan }) };
  });
}

function columnWidths(sheet: Sheet): number[] {
  const shown = (value: Value): string => visible(valueText(value));
  // The arrow of the filter and the margins take some room too.
  return widthsOf(sheet, shown).map((width, at) => Math.min(width + 3, isNumeric(sheet, at) ? WIDEST_NUMBER : WIDEST));
}

/** Filters over the last row of names. */
function filters(sheets: readonly Sheet[]): Feature<Blob> {
  const order = getOrderOfSiblings('xl/worksheets/sheet{id}.xml', 'worksheet') ?? [];
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _, { sheetIndex }) => {
            const sheet = sheets[sheetIndex];
            if (!sheet || sheet.rows.length === 0) return xml;
            const first = getCellAddress(sheet.head.length - 1, 0);
            const last = getCellAddress(
              Math.min(sheet.head.length + sheet.rows.length, MOST_ROWS) - 1,
              columnsOf(sheet).length - 1,
            );
            const filter = `<autoFilter ref="${first}:${last}"/>`;
            return insertElementMarkupAccordingToOrderOfSiblings(xml, filter, order, 'worksheet');
          },
        },
      },
    },
  };
}
