import { describe, expect, it } from 'vitest';
import { movedSpan } from '../../server/src/core/text/move.ts';

/** Three characters more in what ended at 20, on a line of its own. */
const MOVE = { first: 2, from: 20, by: 3, line: 3, lines: 0 };

describe('a span after an edit', () => {
  it.each([
    ['stays in front of it', { start: 4, end: 9 }, { start: 4, end: 9 }],
    ['stays where it ends with the line before it', { start: 4, end: 20 }, { start: 4, end: 20 }],
    ['moves behind it', { start: 20, end: 24 }, { start: 23, end: 27 }],
    ['grows where the edit stands between its lines', { start: 4, end: 24 }, { start: 4, end: 27 }],
    ['stays empty', { start: 20, end: 20 }, { start: 23, end: 23 }],
  ])('%s', (_, before, after) => expect(movedSpan(before, [MOVE])).toEqual(after));
});
