import { describe, expect, it } from 'vitest';
import { align } from '../../server/src/core/report/align.ts';
import { placeRows, windows } from '../../server/src/core/report/place.ts';

/** A row of slots: `x` something written, `.` a blank. */
const slots = (row: string) => [...row].map((slot) => slot === 'x');

describe('the columns of a row', () => {
  it.each([
    ['as many slots as columns', 'xxx', [0]],
    ['blanks behind', 'xxx..', [0]],
    ['a merged label in front', '.xxx', [1]],
    ['both', '.xxx.', [1]],
    ['a blank figure first or last', '.xx.', [0, 1]],
    ['blanks alone', '....', [0, 1]],
    ['too few', 'xx', []],
    ['too many', 'xxxx', []],
  ])('%s', (_, row, expected) => expect(windows(slots(row), 3)).toEqual(expected));

  const rows = (...written: string[]) =>
    written.map((row) => ({ filled: slots(row), header: null, kin: String(row.length) }));

  it('follow rows of as many slots that leave no choice', () => {
    expect(placeRows(rows('.xxx', '.x.x', '.xx.', '....'), 3)).toEqual([1, 1, 1, 1]);
  });

  it('are not guessed where other rows disagree or say nothing', () => {
    expect(placeRows(rows('.xxx', 'xxx.', '.xx.'), 3)).toEqual([1, 0, null]);
    expect(placeRows(rows('.xx.', '.x..'), 3)).toEqual([null, null]);
  });

  it.each([
    ['where the figures leave a choice', '.xx.', 1, 1],
    ['for a row of blanks', '.....', 2, 2],
    ['nor where a row has fewer cells than columns', '.x', 1, null],
    ['where a row is cut off behind its label', '', 1, 1],
    ['but not against the figures', 'x...', 1, 0],
    ['nor for figures in front of its columns', 'xx', 1, null],
    ['nor for more than fits', 'xxxx', 0, null],
  ])('follow the header %s', (_, row, header, expected) => {
    expect(placeRows([{ filled: slots(row), header, kin: '' }], 3)).toEqual([expected]);
  });
});

describe('alignment', () => {
  const place = (...orders: number[]) => orders.map((order) => ({ order, score: 1 }));
  const chosen = (places: ReturnType<typeof place>[]) => align(places, 5).map((each) => each?.order ?? null);

  it('goes through what is seen in order', () => expect(chosen([place(0), place(2), place(4)])).toEqual([0, 2, 4]));

  it('drops the fewest that are out of order', () =>
    expect(chosen([place(3), place(0), place(1)])).toEqual([null, 0, 1]));

  it('lets neighbours decide between candidates', () => {
    expect(chosen([place(1), place(0, 2, 4), place(3)])).toEqual([1, 2, 3]);
  });

  it('leaves out a place without candidates', () => expect(chosen([place(0), [], place(1)])).toEqual([0, null, 1]));
});
