import { expect, it } from 'vitest';
import { onLinesOfItsOwn } from '../../client/src/paste/own-lines.ts';

const ROWS = '规章\t0\n行政规范性文件\t2';

it.each([
  ['on an empty line', ROWS, '', '', ROWS],
  ['on a line of blanks', ROWS, '  ', '\t', ROWS],
  ['behind a heading', ROWS, '（一）规章', '', `\n${ROWS}`],
  ['in front of a paragraph', ROWS, '', '以上。', `${ROWS}\n`],
  ['in a sentence', ROWS, '如下：', '以上。', `\n${ROWS}\n`],
  ['as the figures of a row', '0\t2', '规章\t', '\t1', '0\t2'],
])('a table is pasted %s', (_, text, before, behind, pasted) => {
  expect(onLinesOfItsOwn(text, before, behind)).toBe(pasted);
});
