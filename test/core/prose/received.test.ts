import { expect, it, test } from 'vitest';
import { statementsOf } from '../../../server/src/core/report/prose/statements.ts';
import type { Reporter } from '../../../server/src/core/report/prose/reporter.ts';
import type { Meaning } from '../../../server/src/core/report/prose/statement.ts';
import { decimalText } from '../../../server/src/core/text/decimal.ts';
import { paragraph } from '../../support/paragraph.ts';

const OFFICE: Reporter = { agency: '云岭市水利局', year: 2020 };
const GOVERNMENT: Reporter = { agency: '云岭市人民政府', year: 2020 };

const KINDS: Readonly<Partial<Record<Meaning, string>>> = {
  received: 'new',
  'received-with-carried': 'all',
  'received-or-with-carried': 'either',
};

const statements = (text: string, reporter = OFFICE) => statementsOf([paragraph(text, 'overview')], reporter);

const read = (text: string, reporter = OFFICE) =>
  statements(text, reporter).flatMap(({ value, meaning }) => {
    const kind = KINDS[meaning];
    return kind === undefined ? [] : [`${decimalText(value)} ${kind}`];
  });

test.each([
  ['全年共收到政府信息公开申请15件。', ['15 new']],
  ['2020年，市水利局共接收依申请公开15件。', ['15 new']],
  ['我局新收信息公开申请1,015份。', ['1015 new']],
  ['收到的政府信息公开申请数量为15件。', ['15 new']],
  ['受理政府信息公开申请15件。', ['15 either']],
  ['收到并办理政府信息公开申请15件。', ['15 either']],
  ['收到信息公开申请15件（含上年度结转2件）。', ['15 all']],
  ['收到信息公开申请15件，其中2019年结转2件。', ['15 either']],
  ['收到信息公开申请15件（不含上年结转2件）。', ['15 new']],
  ['收到信息公开申请15件，加上上年结转2件，共17件。', ['15 new', '17 all']],
  ['收到信息公开申请15件，结转下年度1件。', ['15 new']],
  ['今年收到3条依申请政府信息公开，均已答复。', ['3 new']],
  ['收到信息公开申请3件。收到信息公开申请5件。', ['3 new', '5 new']],
])('%s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

it('takes the numbers of all offices in the report of a government, and in no other', () => {
  const text = '全市各级行政机关共收到政府信息公开申请500件。';
  expect(read(text, GOVERNMENT)).toEqual(['500 new']);
  expect(read(text)).toEqual([]);
  expect(read('市政府办公室收到政府信息公开申请20件。', GOVERNMENT)).toEqual([]);
});

it('takes no number that speaks of a year, where the year of the report is not known', () => {
  expect(read('2020年收到政府信息公开申请15件。', { agency: '云岭市水利局', year: null })).toEqual([]);
});

it('gives the place of the digits', () => {
  const text = '加强管理。全年收到信息公开申请 15 件。';
  expect(statements(text).map(({ span }) => text.slice(span.start, span.end))).toEqual(['15']);
});

it('finds the words that say that none was received', () => {
  const text = '加强管理。全年未收到政府信息公开申请。';
  expect(statements(text).map(({ span }) => text.slice(span.start, span.end))).toEqual(['未收到政府信息公开申请']);
});

test.each(['收到信息公开申请1件、', '依申请公开', '未收到,', '收到1件', '信息公开申请(', '公民、法人', '均已办结，'])(
  'reads a long paragraph of 「%s」 in time that grows with its length',
  (piece) => {
    const text = piece.repeat(40_000);
    const before = performance.now();
    statements(text);
    expect(performance.now() - before).toBeLessThan(2000);
  },
);
