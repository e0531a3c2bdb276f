import { Refusal } from '../refusal.ts';
import { isBlock } from './blocks.ts';
import { type Tally, reasonToLeaveOut } from './left-out.ts';
import { ListNumbers } from './list-number.ts';
import { measuresIn } from './measure.ts';
import type { PageLine } from './page-line.ts';
import { RawWords } from './raw-words.ts';
import { type TableStep, tableSteps } from './table-steps.ts';
import { type Element, type Node, isElement } from './tree.ts';
import { cellWords, lineWords } from './words.ts';

/** No report is longer; what a small page with huge spans would become. */
const MOST_CHARACTERS = 30_000_000;

/** What is still to be read, the next one last: no page is so deep that it overflows a stack. */
type Left =
  | { readonly kind: 'node'; readonly node: Node; readonly owner: Element }
  | { readonly kind: 'end'; readonly element: Element }
  | { readonly kind: 'step'; readonly step: TableStep; readonly table: { readonly number: () => number } };

/** All lines of a page, in order. Counts what is left out. Throws a `Refusal`. */
export function pageLines(body: Element, tally: Tally): PageLine[] {
  const lines: PageLine[] = [];
  const words = new RawWords(new ListNumbers());
  const measures = measuresIn(body);
  const left: Left[] = [{ kind: 'node', node: body, owner: body }];
  let [characters, tables] = [0, 0];
  const add = (line: PageLine): void => {
    characters += line.text.length + (line.row?.columns ?? 0);
    if (characters > MOST_CHARACTERS) throw new Refusal('too-large');
    if (line.text !== '' || line.row) lines.push(line);
  };
  const endLine = (owner: Element): void => {
    const { raw, linked, marks } = words.take();
    tally.add('note-mark', marks);
    for (const text of raw.split('\v')) add({ text: lineWords(text), owner, linked, row: null });
  };
  const readStep = (step: TableStep, number: () => number): void => {
    if (step.kind === 'flow') return void left.push({ kind: 'node', node: step.element, owner: step.element });
    let linked = 0;
    const cells = step.cells.map(({ cell, column }) => {
      const taken = words.ofCell(cell.element, tally);
      linked += taken.linked;
      tally.add('note-mark', taken.marks);
      return { column, text: cellWords(taken.raw) };
    });
    const columns = Math.max(...step.cells.map(({ column, across }) => column + across));
    const [first] = step.cells;
    const row = { table: number(), row: step.row, cells, columns };
    if (first) add({ text: cells.map(({ text }) => text).join('\t'), owner: first.cell.element, linked, row });
  };
  const open = (element: Element, owner: Element): void => {
    const why = reasonToLeaveOut(element);
    if (why !== null) {
      if (why !== 'silent') tally.add(why);
      return;
    }
    const starts = isBlock(element);
    if (starts || element.tagName === 'br') endLine(owner);
    if (element.tagName === 'table') {
      let own: number | null = null;
      const table = { number: () => (own ??= tables++) };
      const steps = tableSteps(element, measures);
      for (let at = steps.length - 1; at >= 0; at--) left.push({ kind: 'step', step: steps[at]!, table });
      return;
    }
    words.enter(element);
    left.push({ kind: 'end', element });
    const inside = starts ? element : owner;
    const { childNodes } = element;
    for (let at = childNodes.length - 1; at >= 0; at--)
      left.push({ kind: 'node', node: childNodes[at]!, owner: inside });
  };
  for (let next = left.pop(); next; next = left.pop()) {
    if (next.kind === 'step') readStep(next.step, next.table.number);
    else if (next.kind === 'end') {
      if (isBlock(next.element)) endLine(next.element);
      words.leave(next.element);
    } else if ('value' in next.node) words.add(next.node.value);
    else if (isElement(next.node)) open(next.node, next.owner);
  }
  endLine(body);
  return lines;
}
