import type { Block, Cell, Document, Table } from './document.ts';
import { gridOf } from './expand.ts';

/** Layouts met in published texts that none of the converters at hand makes, named as in the reference. */
export type Layout = 'L1' | 'L2' | 'L3' | 'L4' | 'L5' | 'L6' | 'L13';

/** Writes the document as text in a layout. */
export function write(document: Document, layout: Layout): string {
  const gap = layout === 'L4' || layout === 'L13' ? '\n\n' : '\n';
  return `${document.map((block) => blockText(block, layout)).join(gap)}\n`;
}

function blockText(block: Block, layout: Layout): string {
  if (block.kind === 'table') return TABLES[layout](block.table);
  return layout === 'L13' ? `${MARKS[block.kind]}${block.text}` : block.text;
}

const MARKS = { title: '# ', heading: '## ', subheading: '### ', paragraph: '' };

const TABLES: Readonly<Record<Layout, (table: Table) => string>> = {
  /** One cell a line behind a tab, an empty line between rows. */
  L1: (table) => lines(rowsOf(table), (row) => row.map((cell) => `\t${joined(cell)}\n`).join('')),
  /** The same with a blank line inside labels, spaces around figures and an empty cell at each row's end. */
  L2: (table) =>
    lines(rowsOf(table), (row) => {
      const cells = row.map((cell) =>
        cell.figure ? `\t\u00a0\n${joined(cell)}\u00a0\n` : `\t${cell.lines.join('\n')}\n\u00a0\n`,
      );
      return `${cells.join('')}\t\n`;
    }),
  /** One row a line, cells between tabs, all rows filled up to one width. */
  L3: (table) => {
    const rows = rowsOf(table).map((row) => row.map(joined));
    const width = Math.max(...rows.map((row) => row.length));
    return lines(rows, (row) => [...row, ...Array<string>(width - row.length).fill('')].join('\t'));
  },
  /** One cell a paragraph; blank cells are gone. */
  L4: ({ rows }) =>
    rows
      .flat()
      .map(joined)
      .filter((words) => words !== '')
      .join('\n\n'),
  /** One cell a line with a stroke behind it, and a stroke for each column more that it covers. */
  L5: ({ rows }) =>
    lines(
      rows.flat(),
      (cell) => `${[joined(cell), '|'].filter((part) => part !== '').join(' ')}${'|'.repeat(cell.across - 1)}`,
    ),
  /** One row a line with a stroke behind each cell, and none before the first that has words. */
  L6: (table) => lines(gridWords(table), (row) => `${row.join(' | ')} |`.trimStart()),
  /** A table of Markdown. */
  L13: (table) => {
    const [head = [], ...body] = gridWords(table).map((row) => `| ${row.join(' | ')} |`);
    return [head, `|${'---|'.repeat(table.widths.length)}`, ...body].join('\n');
  },
};

function lines<Row>(rows: readonly Row[], line: (row: Row) => string): string {
  return rows.map(line).join('\n');
}

function joined(cell: Cell): string {
  return cell.lines.join('');
}

const BLANK: Cell = { lines: [], across: 1, down: 1, figure: false };

/** The cells of each row, a merged cell once in each row that it covers: with its words in the first. */
function rowsOf(table: Table): Cell[][] {
  return gridOf(table).map((row) =>
    row.flatMap(({ cell, first }, column) => {
      if (first) return [cell];
      return row[column - 1]?.cell === cell ? [] : [BLANK];
    }),
  );
}

function gridWords(table: Table): string[][] {
  return gridOf(table).map((row) => row.map(({ cell, first }) => (first ? joined(cell) : '')));
}
