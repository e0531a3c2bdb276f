import { describe, expect, it, test } from 'vitest';
import { joinedAt, placeIn } from '../../../server/src/core/report/prose/joined.ts';
import { paragraph } from '../../support/paragraph.ts';

const paragraphsOf = (lines: readonly string[]) => lines.map((line) => paragraph(line, 'overview'));
/** What the first of `lines` says with those behind it, or null where it stands alone. */
const joined = (...lines: string[]) => joinedAt(paragraphsOf(lines), 0)?.plain ?? null;

const TOTAL = '收到申请15件，其中：';
const OPEN = '收到申请15件，其中网络申请12件，信函';

describe('a list whose items stand on lines of their own', () => {
  it('ends each item with a semicolon', () => {
    const lines = [TOTAL, '网络申请8件，占53%；', '信函申请3件、', '当面申请2件，', '传真申请1件，占7%', '其他1件。'];
    expect(joined(...lines)).toBe(
      '收到申请15件,其中:网络申请8件,占53%;信函申请3件;当面申请2件;传真申请1件,占7%;其他1件;',
    );
  });

  test.each([
    ['a line without a number', '具体如下所述', null],
    ['a line of 80 characters', `网络申请12件${'某'.repeat(73)}`, `收到申请15件,其中:网络申请12件${'某'.repeat(73)};`],
    ['a line of 81 characters', `网络申请12件${'某'.repeat(74)}`, null],
    ['a numbered line', '1.网络申请12件', '收到申请15件,其中:1.网络申请12件;'],
  ])('%s', (_, line, expected) => expect(joined(TOTAL, line)).toBe(expected));

  it('stands alone where nothing follows', () => expect(joined(TOTAL)).toBeNull());

  it('takes no more than thirty lines', () => {
    const lines = [TOTAL, ...Array.from({ length: 40 }, () => '网络申请1件')];
    expect(joinedAt(paragraphsOf(lines), 0)?.starts).toHaveLength(30);
  });

  it('ends where the next section begins', () => {
    const lines = [paragraph(TOTAL, 'overview'), paragraph('网络申请12件', 'requests')];
    expect(joinedAt(lines, 0)).toBeNull();
  });

  it('begins where it is asked for, and gives where each line begins', () => {
    const lines = paragraphsOf(['依申请公开情况', TOTAL, '网络申请12件', '信函申请3件']);
    expect(joinedAt(lines, 1)).toEqual({ plain: '收到申请15件,其中:网络申请12件;信函申请3件;', starts: [0, 11, 19] });
  });
});

describe('a sentence cut into short lines', () => {
  it('ends where the sentence does', () => {
    expect(joined(OPEN, '申请2件，当面', '申请1件。', '答复16件。')).toBe(
      '收到申请15件,其中网络申请12件,信函申请2件,当面申请1件。',
    );
  });

  it('ends before a numbered line', () => {
    expect(joined(OPEN, '（二）答复16件')).toBeNull();
    expect(joined(OPEN, '申请3件', '2.答复16件')).toBe('收到申请15件,其中网络申请12件,信函申请3件');
  });

  it('is joined up to three thousand characters', () => {
    const lead = (length: number) => `${'某'.repeat(length - OPEN.length - 1)}。${OPEN}`;
    expect(joined(lead(2995), '申请3件。')).toHaveLength(3000);
    expect(joined(lead(2996), '申请3件。')).toBeNull();
  });
});

describe('the line that opens a list', () => {
  test.each([
    ['a sentence that ends', '收到申请15件，其中网络申请12件。', false],
    ['no word that opens one', '收到申请15件，网络申请12件，', false],
    ['the word in a sentence before', '其中含有多类。收到申请15件，', false],
    ['the total in the sentence before', '收到申请15件。其中：', true],
    ['no total', '收到申请。其中：', false],
    ['a sentence that does not go on with the total before it', '收到申请15件。按来源分为：', false],
    ['the total 300 characters before the end', `收到申请5件，其中${'某'.repeat(295)}`, true],
    ['the total 301 characters before the end', `收到申请5件，其中${'某'.repeat(296)}`, false],
  ])('%s', (_, line, opens) => expect(joined(line, '网络申请12件') !== null).toBe(opens));
});

test.each([
  ['in the first line', [2, 6], 0, [2, 6]],
  ['where a line begins', [11, 15], 1, [0, 4]],
  ['within a line', [23, 24], 2, [4, 5]],
  ['over the end of a line', [15, 21], 1, [4, 7]],
])('places a stretch %s', (_, [start, end], index, [from, to]) => {
  const lines = paragraphsOf([TOTAL, '网络申请12件', '信函申请3件']);
  const place = placeIn(joinedAt(lines, 0)!, lines, start!, end!);
  expect(place).toEqual({ index, span: { start: from, end: to } });
});
