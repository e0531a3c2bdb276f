import { gridOf, type PlacedCell } from '../grid.ts';
import { reasonToLeaveOut } from './left-out.ts';
import type { Measures } from './measure.ts';
import { type Element, attribute, isElement } from './tree.ts';

/** A cell of a table with the element that it is. */
export interface TableCell {
  readonly element: Element;
  readonly across: number;
  readonly down: number;
}

/** What a table gives, from its top to its bottom: rows of cells, and parts that are read as the page around it. */
export type TableStep =
  | { readonly kind: 'row'; readonly row: number; readonly cells: readonly PlacedCell<TableCell>[] }
  | { readonly kind: 'flow'; readonly element: Element };

/** The words of a label or a header have never been that many; such a cell holds paragraphs. */
const LONGEST_CELL = 240;
/** A cell of several paragraphs may be shorter. */
const LONGEST_LINES = 120;
const FEWEST_LINES = 2;

/** Takes a table apart. A row with a table or with paragraphs in it only lays the page out. */
export function tableSteps(table: Element, measures: Measures): TableStep[] {
  const steps: TableStep[] = [];
  const { captions, rows, elements } = partsOf(table);
  for (const element of captions) steps.push({ kind: 'flow', element });
  const grid = gridOf(rows);
  const flows = grid.map((cells) => cells.some(({ cell }) => isLayout(cell.element, cells.length === 1, measures)));
  // Beside parts of the page a cell alone in its row is a heading or a title; in a table of one column every one is.
  const isFrame = flows.some((each) => each) || grid.every((cells) => cells.length <= 1);
  grid.forEach((cells, row) => {
    const isFlow = flows[row] === true || (isFrame && cells.length === 1);
    if (isFlow) for (const { cell } of cells) steps.push({ kind: 'flow', element: cell.element });
    else if (cells.length > 0 && !isRuler(elements[row]!, cells)) steps.push({ kind: 'row', row, cells });
  });
  return steps;
}

function isLayout(cell: Element, isAlone: boolean, measures: Measures): boolean {
  const measure = measures.get(cell);
  if (!measure) return false;
  const { characters, blocks, tables } = measure;
  if (tables > 0 || characters > LONGEST_CELL) return true;
  return blocks >= FEWEST_LINES && characters > (isAlone ? LONGEST_LINES / 2 : LONGEST_LINES);
}

/** Word and Excel end a table with a row of no height whose cells only say how wide the columns are. */
function isRuler(row: Element, cells: readonly PlacedCell<TableCell>[]): boolean {
  const isFlat = attribute(row, 'height') === '0' || reasonToLeaveOut(row) === 'hidden';
  const isEmpty = ({ childNodes }: Element): boolean =>
    childNodes.every((node) => 'value' in node && node.value.trim() === '');
  return isFlat && cells.every(({ cell }) => isEmpty(cell.element));
}

function partsOf(table: Element): { captions: Element[]; rows: TableCell[][]; elements: Element[] } {
  const captions: Element[] = [];
  const rows: TableCell[][] = [];
  const elements: Element[] = [];
  const addRow = (row: Element): void => {
    elements.push(row);
    rows.push(row.childNodes.flatMap((node) => (isElement(node) && isCell(node) ? [cellOf(node)] : [])));
  };
  for (const node of table.childNodes) {
    if (!isElement(node)) continue;
    if (node.tagName === 'caption') captions.push(node);
    else if (node.tagName === 'tr') addRow(node);
    else if (/^t(?:head|body|foot)$/.test(node.tagName)) {
      for (const row of node.childNodes) if (isElement(row) && row.tagName === 'tr') addRow(row);
    }
  }
  return { captions, rows, elements };
}

function isCell({ tagName }: Element): boolean {
  return tagName === 'td' || tagName === 'th';
}

function cellOf(element: Element): TableCell {
  const down = spanOf(attribute(element, 'rowspan'));
  return { element, across: spanOf(attribute(element, 'colspan')) || 1, down: down === 0 ? Infinity : down };
}

/** Browsers read the digits at the beginning; without any it is one. */
function spanOf(written: string): number {
  const digits = /^\s{0,9}(\d{1,20})/.exec(written)?.[1];
  return digits === undefined ? 1 : Number(digits);
}
