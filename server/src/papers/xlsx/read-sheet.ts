import type { Cell, Row, Table } from '../blocks/blocks.ts';
import { MOST_CELLS, MOST_CHARACTERS, MOST_ROWS } from '../bounds.ts';
import type { Left } from '../left.ts';
import { Refusal } from '../refusal.ts';
import { type Attributes, attribute, isOn, readXml, whole } from '../xml/read-xml.ts';
import { isRowLabel } from './sheets-in-parts.ts';
import { type NumberKind, numberText } from './number-text.ts';

/** What the workbook tells of all its sheets. */
export interface Workbook {
  readonly shared: readonly string[];
  readonly kinds: readonly NumberKind[];
  readonly left: Left;
  /** The addresses of cells whose formulas nobody has computed. */
  readonly uncomputed: string[];
}

/** A cell that holds something. */
interface Found {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** An area of merged cells. */
interface Area {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

const ADDRESS = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/;
/** Columns that are looked at: what stands further to the right is no report. */
const MOST_SHEET_COLUMNS = 256;

/** Reads a sheet: a table, of which only cells that hold something are kept. */
export function readSheet(bytes: Uint8Array, index: number, workbook: Workbook): Table {
  const reader = new SheetReader(workbook);
  readXml(bytes, reader);
  return { kind: 'table', index, widths: [], rows: rowsOf(reader.cells, reader.areas) };
}

class SheetReader {
  readonly cells: Found[] = [];
  readonly areas: Area[] = [];
  readonly #workbook: Workbook;
  readonly #hiddenColumns = new Set<number>();
  #row = -1;
  #column = -1;
  #isHidden = false;
  #cell: { readonly type: string; readonly style: number } | null = null;
  #value = '';
  #isValue = false;
  #characters = 0;
  #rows = 0;
  /** Cells of a row that is hidden. */
  #inHidden: Found[] = [];
  /** Whether the cell has a formula. */
  #isFormula = false;

  constructor(workbook: Workbook) {
    this.#workbook = workbook;
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'x:row') this.#beginRow(attributes);
    else if (name === 'x:c') this.#beginCell(attributes);
    else if (name === 'x:col' && attribute(attributes, 'hidden') !== undefined) this.#hide(attributes);
    else if (name === 'x:mergeCell') this.#merge(attribute(attributes, 'ref') ?? '');
    else if (name === 'x:f') this.#isFormula = true;
    this.#isValue = name === 'x:v' || name === 'x:t';
  }

  text(text: string): void {
    if (this.#isValue && this.#cell) this.#value += text;
  }

  close(name: string): void {
    this.#isValue = false;
    if (name === 'x:c') this.#endCell();
    else if (name === 'x:row') this.#endRow();
  }

  #beginRow(attributes: Attributes): void {
    if (++this.#rows > MOST_ROWS) throw new Refusal('too-large');
    this.#row = (whole(attributes, 'r') ?? this.#row + 2) - 1;
    this.#column = -1;
    this.#isHidden = isOn({ val: attribute(attributes, 'hidden') ?? '0' });
  }

  #beginCell(attributes: Attributes): void {
    const place = placeOf(attribute(attributes, 'r') ?? '');
    this.#column = place?.column ?? this.#column + 1;
    this.#cell = { type: attribute(attributes, 't') ?? 'n', style: whole(attributes, 's') ?? 0 };
    [this.#value, this.#isFormula] = ['', false];
  }

  /** A row of the form is in the report, hidden or not: its figures count in the totals that are shown. */
  #endRow(): void {
    if (this.#inHidden.some(({ text }) => isRowLabel(text))) {
      for (const cell of this.#inHidden) this.cells.push(cell);
    } else this.#workbook.left.count('hidden', this.#inHidden.length);
    this.#inHidden = [];
  }

  #endCell(): void {
    const { shared, kinds, left, uncomputed } = this.#workbook;
    const cell = this.#cell;
    this.#cell = null;
    // Of a formula that gives words, an empty result is one.
    if (cell?.type === 'n' && this.#isFormula && this.#value === '')
      uncomputed.push(addressOf(this.#row, this.#column));
    if (!cell || this.#value === '') return;
    if (this.#hiddenColumns.has(this.#column)) {
      left.count('hidden');
      return;
    }
    const text =
      cell.type === 's'
        ? (shared[Number(this.#value)] ?? '')
        : cell.type === 'n'
          ? numberText(this.#value, kinds[cell.style] ?? 'number')
          : this.#value;
    if (text.trim() === '') return;
    this.#characters += text.length;
    if (this.#characters > MOST_CHARACTERS || this.cells.length >= MOST_CELLS) throw new Refusal('too-large');
    if (this.#column >= MOST_SHEET_COLUMNS) left.count('hidden');
    else (this.#isHidden ? this.#inHidden : this.cells).push({ row: this.#row, column: this.#column, text });
  }

  #hide(attributes: Attributes): void {
    if (!isOn({ val: attribute(attributes, 'hidden') ?? '0' })) return;
    const last = Math.min(whole(attributes, 'max') ?? 0, MOST_SHEET_COLUMNS);
    for (let column = Math.max(whole(attributes, 'min') ?? 1, 1); column <= last; column++) {
      this.#hiddenColumns.add(column - 1);
    }
  }

  #merge(reference: string): void {
    const [from, to] = reference.split(':').map(placeOf);
    if (!from || !to || to.column <= from.column) return;
    if (this.areas.length < MOST_CELLS) this.areas.push({ row: from.row, from: from.column, to: to.column + 1 });
  }
}

/** The row and column of an address such as `B3`, from 0. */
function placeOf(address: string): { readonly row: number; readonly column: number } | null {
  const [, letters, row] = ADDRESS.exec(address) ?? [];
  if (letters === undefined) return null;
  const column = [...letters].reduce((number, letter) => 26 * number + letter.charCodeAt(0) - 64, 0);
  return { row: Number(row) - 1, column: column - 1 };
}

/** The address of a row and a column that count from 0. */
function addressOf(row: number, column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}

/** The rows that hold something. A merged cell has its words in its first cell, as sheets keep them. */
function rowsOf(cells: readonly Found[], areas: readonly Area[]): Row[] {
  const ends = new Map(areas.map(({ row, from, to }) => [`${row}/${from}`, to]));
  const rows = new Map<number, Cell[]>();
  for (const { row, column, text } of cells) {
    const all = rows.get(row) ?? [];
    if (all.length === 0) rows.set(row, all);
    const words = [{ text: text.replaceAll('\r', '').replaceAll('\t', ' '), node: null }];
    const to = Math.min(ends.get(`${row}/${column}`) ?? column + 1, MOST_SHEET_COLUMNS);
    all.push({ from: column, to, covered: false, blocks: [{ kind: 'paragraph', index: row, words }] });
  }
  const sorted = [...rows].sort(([one], [other]) => one - other);
  return sorted.map(([index, all]) => ({ index, cells: all.sort((one, other) => one.from - other.from) }));
}
