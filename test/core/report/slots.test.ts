import { describe, expect, test } from 'vitest';
import type { PlacedAnchor } from '../../../server/src/core/report/anchors.ts';
import { slotsOf } from '../../../server/src/core/report/slots.ts';
import { tableIn } from '../../support/table-read.ts';

/** For each row of a table its cells, `.` a blank one; `=` in front where the layout keeps the places of blanks, `…` behind where pieces of figures are left over. */
const slots = (...lines: readonly string[]): string[] => {
  const { cells, anchors, form } = tableIn(lines.join('\n'), 'requests')!;
  return slotsOf(cells, anchors as readonly PlacedAnchor[], form).map(({ row, cells: own, kept, hasPieces }) => {
    const said = own.map(({ plain }) => plain || '.').join(' ');
    return `${row.id}${kept ? '=' : ':'} ${said}${hasPieces ? '…' : ''}`;
  });
};

const [NEW, CARRIED_IN, TOTAL] = ['一、本年新收政府信息公开申请数量', '二、上年结转政府信息公开申请数量', '（七）总计'];
const [FULL, ZEROS] = ['1 2 3 4 5 6 21', '0 0 0 0 0 0 0'];
const LAST = `total: ${FULL}`;
const long = (length: number): string => '长'.repeat(length);

describe('the figures of rows among words', () => {
  const below = `${TOTAL} ${FULL}`;
  test.each([
    ['behind their labels', [`${NEW} ${FULL}`, below], `new: ${FULL}`],
    ['with words in front of the second line', [`${NEW} 1 2 3`, '甲乙 4 5 6 21', below], `new: ${FULL}`],
    ['with labels in front of it', [`${NEW} 1 2 3`, '三、本年度办理结果 4 5 6 21', below], `new: ${FULL}`],
    ['with twelve characters in front of it', [`${NEW} 1 2 3`, `${long(12)} 4 5 6 21`, below], `new: ${FULL}`],
    ['with thirteen', [`${NEW} 1 2 3`, `${long(13)} 4 5 6 21`, below], 'new: 1 2 3'],
    ['with thirteen in front of the first line', [NEW, long(13), FULL, below], `new: ${FULL}`],
    ['with more on the line', [`${NEW} ${FULL} 8`, below], `new: ${FULL} 8`],
    ['with as many on the next', [`${NEW} ${FULL}`, '9 9 9 9 9 9 9', below], `new: ${FULL}`],
    ['with more than as many', [`${NEW} ${FULL}`, '9 9 9 9 9 9 9 8', below], `new: ${FULL}`],
    ['with pieces on the next', [`${NEW} ${FULL}`, '9 9 9', below], `new: ${FULL}…`],
    ['with a piece behind twelve characters', [`${NEW} ${FULL}`, `${long(12)} 5`, below], `new: ${FULL}…`],
    ['with a figure behind thirteen', [`${NEW} ${FULL}`, `${long(13)} 5`, below], `new: ${FULL}`],
    ['with wide spaces for a blank', [`${NEW}   1       3   4   5   6   21`, below], 'new: 1 3 4 5 6 21'],
    ['with words between', [`${NEW} 1 2 甲 3`, below], 'new: 3'],
  ])('%s', (_, lines, row) => {
    expect(slots(...lines)).toEqual([row, LAST]);
  });

  test.each([
    ['in front of a label with two rows of them', [NEW, `${CARRIED_IN} ${ZEROS}`, FULL]],
    ['in front of two rows below their labels', [NEW, CARRIED_IN, ZEROS, FULL]],
  ])('of a label without any, %s', (_, lines) => {
    expect(slots(...lines, `${TOTAL} ${FULL}`)).toEqual([`new: ${ZEROS}`, `carried-in: ${FULL}`, LAST]);
  });

  test('of labels without any, in front of two rows behind the last two', () => {
    expect(slots(NEW, CARRIED_IN, `${TOTAL} ${ZEROS}`, FULL)).toEqual(['new: ', `carried-in: ${ZEROS}`, LAST]);
  });

  test('of a label without any, where those below stand on three lines', () => {
    expect(slots(NEW, `${CARRIED_IN} 0 0 0 0 0 0`, '0', FULL, `${TOTAL} ${FULL}`)).toEqual([
      'new: ',
      `carried-in: ${ZEROS}`,
      LAST,
    ]);
  });

  const tabs = (figures: string): string => figures.replaceAll(' ', '\t').replaceAll('.', '');
  test.each(['1 . 3 4 5 6 21', '. 2 3 4 5 6 21', '1 2 3 4 5 6 .', '. . . . . . .'])(
    'with the cells of a row between tabs on a line below its label: %s',
    (figures) => {
      const lines = [`${NEW} ${FULL}`, CARRIED_IN, tabs(figures), `${TOTAL} ${FULL}`];
      expect(slots(...lines)).toEqual([`new: ${FULL}`, `carried-in= ${figures}`, LAST]);
    },
  );

  test('with cells between tabs behind words', () => {
    expect(slots(`${NEW} 1 2 3`, tabs('4 5 6 21'), `${TOTAL} ${FULL}`)).toEqual([`new: ${FULL}`, LAST]);
    expect(slots(`${NEW} 1 2 3`, tabs('4 . . 21'), `${TOTAL} ${FULL}`)).toEqual(['new: 1 2 3 4 . . 21', LAST]);
  });

  test.each([
    ['that are fewer than those of two rows', [NEW, `${CARRIED_IN} ${ZEROS}`, '1 2 3 4 5 6'], `${ZEROS}…`],
    ['of which the second row stands on two lines', [NEW, `${CARRIED_IN} ${ZEROS}`, '1 2 3 4', '5 6 21'], ZEROS],
    ['of which the first row stands on two lines', [NEW, `${CARRIED_IN} 0 0 0 0`, '0 0 0', FULL], ZEROS],
  ])('of a label without any, in front of one with figures %s', (_, lines, figures) => {
    expect(slots(...lines, `${TOTAL} ${FULL}`)).toEqual(['new: ', `carried-in: ${figures}`, LAST]);
  });

  test('are not those behind its label a second time', () => {
    expect(slots(`${NEW} ${FULL}`, NEW, '9 9', `${TOTAL} ${FULL}`)).toEqual([`new: ${FULL}…`, LAST]);
  });

  test('with a row between tabs among them', () => {
    expect(slots(`${NEW} ${FULL}`, `${CARRIED_IN}\t1\t\t3\t4\t5\t6\t21`, `${TOTAL} ${FULL}`)).toEqual([
      `new: ${FULL}`,
      'carried-in= 1 . 3 4 5 6 21',
      LAST,
    ]);
  });
});

describe('the cells of rows between tabs', () => {
  const tabs = (...lines: readonly string[]) => slots(...lines.map((line) => line.replaceAll(' ', '\t')));
  const below = `${TOTAL} ${FULL}`;
  test.each([
    ['behind their labels', [`${NEW} ${FULL}`, below], FULL],
    ['with a blank cell in front of the next label', [`${NEW} ${FULL}`, ` ${below}`], FULL],
    ['on the line below', [NEW, FULL, below], FULL],
    ['with more on the line below', [`${NEW} 1 2 3`, '4 5 6 21', below], '1 2 3'],
    ['with words behind', [`${NEW} ${FULL} ${long(13)} 9`, below], `${FULL} ${long(13)} 9`],
  ])('%s', (_, lines, cells) => {
    expect(tabs(...lines)).toEqual([`new= ${cells}`, `total= ${FULL}`]);
  });
});

describe('the cells of rows with a cell a line', () => {
  const stacked = (row: string) => slots(`${row}\n${TOTAL} ${FULL}`.replaceAll(' ', '\n'));
  test.each([
    ['behind their labels', FULL, FULL],
    ['with blanks behind', `${FULL}  `, `${FULL} . .`],
    ['with words behind', `${FULL} 甲 5`, FULL],
    ['with strokes behind', `${FULL} / /`, `${FULL} / /`],
    ['with words between', '1 2 甲 3 4 5 6 21', '1 2 甲 3 4 5 6 21'],
    ['with twelve characters between', `1 2 ${long(12)} 3`, `1 2 ${long(12)} 3`],
    ['with thirteen between', `1 2 ${long(13)} 3`, '1 2'],
  ])('%s', (_, figures, cells) => {
    expect(stacked(`${NEW} ${figures}`)).toEqual([`new= ${cells}`, `total= ${FULL}`]);
  });
});
