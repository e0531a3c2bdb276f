import { type Growing, PIECES, ROWS, pieces } from './growing.ts';
import { LABELS, inTable } from './words.ts';

const FIGURES = ['3', '0', '12', '4', '0', '0', '19'];

/** Tables in every layout there is, with more cells than any table has. */
export const TABLE_TEXTS: readonly Growing[] = [
  repeated('tabs on one line', '\t'),
  repeated('bars on one line', '| '),
  repeated('no-break spaces on one line', '\u00a0'),
  repeated('empty lines', '\n'),
  repeated('figures, one a line', '3\n'),
  repeated('figures, one a paragraph', '3\n\n'),
  repeated('figures on one line', '3 '),
  repeated('words, one character a line', '三\n本\n年\n度\n办\n理\n结\n果\n', 8),
  labels('row labels, one a line', (label) => `${label}\n`),
  labels('row labels cut off', (label) => `${label.slice(0, 4)}\n`),
  labels('row labels on one line', (label) => `${label} 0 `),
  rows('rows between tabs', (label) => `${[label, ...FIGURES].join('\t')}\n`),
  rows('rows between bars', (label) => `| ${[label, ...FIGURES].join(' | ')} |\n`),
  rows('rows between spaces', (label) => `${[label, ...FIGURES].join('  ')}\n`),
  rows(
    'rows, one cell a line behind a tab',
    (label) => `${[label, ...FIGURES].map((cell) => `\t${cell}\n`).join('')}\n`,
  ),
  rows('rows in a typed frame', (label) => `+----+----+\n| ${label} | 3 |\n`),
  repeated('a drawn frame', '├──┼──┤\n│甲│３│\n', 2),
  repeated('a drawn frame without lines', '│甲│３│\n'),
  {
    name: 'lines of a drawn frame',
    sizes: PIECES,
    text: (count) => inTable(`├──┤\n${`${'│甲'.repeat(count)}│\n`.repeat(3)}└──┘\n`),
  },
  {
    name: 'figures behind a label on one line',
    sizes: PIECES,
    text: (count) =>
      inTable(`${LABELS.map((label) => `${label}  3  4\n`).join('')}${LABELS[0]!}${'  3'.repeat(count)}\n`),
  },
  { name: 'rows under a rule', sizes: PIECES, text: (count) => inTable(`---- ----\n${'甲   3\n'.repeat(count)}`) },
  repeated('rules', '---- ----\n甲   3\n\n', 3),
  {
    name: 'one line under a rule',
    sizes: PIECES,
    text: (count) => inTable(`${'-- '.repeat(count)}\n${'3  '.repeat(count)}\n`),
  },
  {
    name: 'rows of HTML',
    sizes: PIECES,
    text: (count) => inTable(`<table>\n${'<tr><td>甲</td><td>3</td></tr>\n'.repeat(count)}</table>`),
  },
  {
    name: 'lines in a cell of HTML',
    sizes: PIECES,
    text: (count) => inTable(`<table><tr><td>\n${'甲\n'.repeat(count)}</table>`),
  },
  repeated('tables of HTML', '<table><tr><td>3</td></tr></table>\n'),
  repeated('tables of HTML without an end', '<table>\n'),
  repeated('tables of HTML cut off', '<table\n'),
];

/** A table of a piece over and over; `units` of what is counted are in one piece. */
function repeated(name: string, piece: string, units = 1): Growing {
  return { name, sizes: PIECES, text: (count) => inTable(piece.repeat(Math.ceil(count / units))) };
}

function labels(name: string, row: (label: string) => string): Growing {
  return { name, sizes: PIECES, text: (count) => inTable(pieces(LABELS, count, row)) };
}

/** Whole rows of a table, one for each of the labels in turn. */
function rows(name: string, row: (label: string) => string): Growing {
  return { ...labels(name, row), sizes: ROWS };
}
