import { isBlock } from './blocks.ts';
import { reasonToLeaveOut } from './left-out.ts';
import { type Element, type Node, isElement } from './tree.ts';

/** What a cell or a table holds, left-out parts aside. */
export interface Measure {
  /** Characters that show something. */
  readonly characters: number;
  /** Elements that begin a line. */
  readonly blocks: number;
  /** Tables of rows and columns. */
  readonly tables: number;
  /** The cells and rows that it has itself, not in a table inside it. */
  readonly cells: number;
  readonly rows: number;
}

export type Measures = ReadonlyMap<Element, Measure>;

const MEASURED = new Set(['table', 'td', 'th']);
const NOTHING = { characters: 0, blocks: 0, tables: 0, cells: 0, rows: 0 };
/** Fewer cells or rows are a frame around something, or a line of it. */
const FEWEST = { cells: 4, rows: 2 };

/** Measures all tables in a tree and their cells in one walk, however deep they lie inside each other. */
export function measuresIn(root: Element): Measures {
  const found = new Map<Element, Measure>();
  const open: { element: Element; next: number; sum: { -readonly [Key in keyof Measure]: number } }[] = [];
  open.push({ element: root, next: 0, sum: { ...NOTHING } });
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const node: Node | undefined = top.element.childNodes[top.next++];
    if (!node) {
      open.pop();
      const { element, sum } = top;
      if (MEASURED.has(element.tagName)) found.set(element, { ...sum });
      const above = open.at(-1)?.sum;
      if (above) addTo(above, element, sum);
    } else if ('value' in node) top.sum.characters += shown(node.value);
    else if (isElement(node) && reasonToLeaveOut(node) === null) {
      open.push({ element: node, next: 0, sum: { ...NOTHING } });
    }
  }
  return found;
}

function addTo(above: { -readonly [Key in keyof Measure]: number }, element: Element, sum: Measure): void {
  const isTable = element.tagName === 'table';
  above.characters += sum.characters;
  above.blocks += sum.blocks + (isBlock(element) || element.tagName === 'br' ? 1 : 0);
  above.tables += sum.tables + (isTable && sum.cells >= FEWEST.cells && sum.rows >= FEWEST.rows ? 1 : 0);
  above.cells += isTable ? 0 : sum.cells + (element.tagName === 'td' || element.tagName === 'th' ? 1 : 0);
  above.rows += isTable ? 0 : sum.rows + (element.tagName === 'tr' ? 1 : 0);
}

function shown(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x20 && text.charCodeAt(at) !== 0xa0) count++;
  return count;
}
