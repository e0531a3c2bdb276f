import { describe, expect, it, test } from 'vitest';
import type { Paragraph } from '../../../server/src/core/report/paragraphs.ts';
import { type Compared, comparedIn } from '../../../server/src/core/report/prose/compared.ts';
import { type Decimal, decimalText } from '../../../server/src/core/text/decimal.ts';
import { paragraph } from '../../support/paragraph.ts';
import { OFFICE } from '../../support/stated.ts';

const written = (value: Decimal | null) => (value ? decimalText(value) : '-');

/** `meaning value | of the year before | change | percentage`, a dash where there is none. */
function shown({ meaning, value, earlier, change, rate }: Compared): string {
  const percentage = rate ? `${rate.isFall ? 'less' : 'more'} ${written(rate.value)}%/${rate.digits}` : '-';
  return `${meaning} ${written(value)} | ${written(earlier)} | ${written(change)} | ${percentage}`;
}

/** Each comparison of a paragraph, and the words that compare. */
function read(text: string): string[] {
  return comparedIn([paragraph(text, 'overview')], OFFICE).flatMap((each) => [
    shown(each),
    text.slice(each.span.start, each.span.end),
  ]);
}

describe('what is held against the year before', () => {
  test.each([
    [
      '收到政府信息公开申请15件，比上年增加3件，增长25%。',
      'received 15 | - | 3 | more 25%/0',
      '比上年增加3件，增长25%',
    ],
    ['收到政府信息公开申请15件，较上一年度减少5件。', 'received 15 | - | -5 | -', '较上一年度减少5件'],
    ['收到政府信息公开申请15件，同比增长25%，答复与上年持平。', 'received 15 | - | - | more 25%/0', '同比增长25%'],
    ['收到政府信息公开申请15件，同比下降5.10%。', 'received 15 | - | - | less 5.1%/2', '同比下降5.10%'],
    ['收到政府信息公开申请15件，与去年持平，共答复15件。', 'received 15 | - | 0 | -', '与去年持平'],
    ['收到政府信息公开申请15件，比2022年的12件增加3件。', 'received 15 | 12 | 3 | -', '比2022年的12件增加3件'],
    ['收到政府信息公开申请15件，比上年的12件略多。', 'received 15 | 12 | - | -', '比上年的12件'],
    [
      '答复政府信息公开申请16件（网络9件），同比减少4件，降幅20.00%。',
      'answered 16 | - | -4 | less 20%/2',
      '同比减少4件，降幅20.00%',
    ],
    [
      '答复政府信息公开申请16件，同比增加4件，增幅为33.3%。',
      'answered 16 | - | 4 | more 33.3%/1',
      '同比增加4件，增幅为33.3%',
    ],
    [
      '收到政府信息公开申请15件，比上年增加3.5件，增长25%。',
      'received 15 | - | - | more 25%/0',
      '比上年增加3.5件，增长25%',
    ],
    ['因信息公开被申请行政复议2件，同比减少1件。', 'reconsideration/total 2 | - | -1 | -', '同比减少1件'],
    ['因信息公开被提起行政诉讼1件，与2022年度相比持平。', 'litigation/total 1 | - | 0 | -', '与2022年度相比持平'],
  ])('%s', (text, figures, words) => expect(read(text)).toEqual([figures, words]));
});

it('leaves a percentage that goes the other way to the reader', () => {
  const text = '收到政府信息公开申请15件，比上年增加3件，下降25%。';
  expect(read(text)).toEqual(['received 15 | - | 3 | -', '比上年增加3件']);
});

test.each([
  ['no comparison', '收到政府信息公开申请15件，答复16件。'],
  ['a comparison of something else', '收到政府信息公开申请15件，全年公开的信息比上年增加3条。'],
  ['words alone', '收到政府信息公开申请15件，比上年有所增加。'],
  ['an earlier year', '收到政府信息公开申请15件，比2021年增加3件。'],
  ['none', '未收到政府信息公开申请，比上年减少3件。'],
  ['results of requests', '答复信息公开申请16件，予以公开8件，比上年增加3件，不予公开1件。'],
  ['pieces of information', '全年主动公开政府信息513条，比上年增加3条。'],
])('compares nothing where there is %s', (_, text) => expect(read(text)).toEqual([]));

/** A paragraph of two lines, the second indented, that begins at 100 of the text. */
function twoLines(first: string, second: string): Paragraph {
  const whole = paragraph(first + second, 'overview');
  const from = first.length + 3;
  const parts = [
    { start: 0, end: first.length },
    { start: from, end: from + second.length },
  ];
  const prose = { ...whole.prose, parts, starts: [0, first.length] };
  return { ...whole, start: 100, parts, starts: prose.starts, prose };
}

it.each([
  ['全年收到政府信息公开申请', '15件，比上年增加3件。', 119],
  ['规范办理流程，收到政府信息公开申请15件，', '比上年增加3件。', 124],
])('gives the place in the text of what stands in a second line: %s%s', (first, second, start) => {
  const [compared] = comparedIn([paragraph('依申请公开情况', 'overview'), twoLines(first, second)], OFFICE);
  expect(compared?.span).toEqual({ start, end: start + '比上年增加3件'.length });
});
