import { describe, expect, it, test } from 'vitest';
import { formOf } from '../../../server/src/core/form/forms.ts';
import { formUsed } from '../../../server/src/core/report/form-used.ts';
import { readReport } from '../../../server/src/core/report/read.ts';
import { regionsOf } from '../../../server/src/core/report/regions.ts';
import { foreignTables, formOfTableRead } from '../../../server/src/core/report/table-forms.ts';
import { parse } from '../../../server/src/core/syntax/parse.ts';
import { newMemo } from '../../../server/src/core/text/memo.ts';

/** Rows of section two that both forms have, the longest last. */
const SHARED_ROWS = ['行政许可', '行政处罚', '行政强制', '规章', '行政规范性文件', '行政事业性收费'];
const [OLD_LABELS, NEW_LABELS] = [
  ['上一年项目数量', '本年增/减', '采购项目数量'],
  ['本年制发件数', '本年废止件数'],
];
const [OLD = '', NEW = ''] = [OLD_LABELS[0], NEW_LABELS[0]];

describe('the form that labels tell', () => {
  const used = (...labels: readonly string[]) =>
    formUsed(
      regionsOf(parse(labels.join('\n')), [], () => false, newMemo()),
      null,
    );

  test.each([
    ['two labels of one form', OLD_LABELS.slice(0, 2), 2019],
    ['two beside one of the other', [...OLD_LABELS.slice(0, 2), NEW], 2019],
    ['three beside two', [...OLD_LABELS, ...NEW_LABELS], 2019],
    ['two beside two', [...OLD_LABELS.slice(0, 2), ...NEW_LABELS], null],
    ['one', [OLD], null],
    ['one beside one', [OLD, NEW], null],
    ['none', ['公开'], null],
    ['no word', [], null],
    ['one beside one, where a row of the other is missing', [NEW, OLD, ...SHARED_ROWS], null],
    ['one, where a row of the other is missing', [NEW, ...SHARED_ROWS], 2021],
    ['one, where most rows are there, one of them as long as the missing one', [NEW, ...SHARED_ROWS.slice(0, 5)], 2021],
    ['one, where the rows that are there are short', [NEW, ...SHARED_ROWS.slice(0, 4)], null],
    ['one, where fewer rows are there', [NEW, ...SHARED_ROWS.slice(3)], null],
    ['one, where the missing row has longer words than any', [OLD, ...SHARED_ROWS], null],
    ['no label, where a row is missing', SHARED_ROWS, null],
  ])('%s', (_, labels, form) => {
    expect(used(...labels)).toBe(form);
  });
});

describe('the form that each table is on', () => {
  const TABLES = ['disclosure', 'requests', 'review'] as const;
  const ZEROS = '\t0\t0\t0\t0\t0\t0\t0';
  const TWO = {
    2019: ['信息内容\t本年新制作数量\t本年新公开数量\t对外公开总数量', '规章\t0\t0\t0'],
    2021: ['信息内容\t本年制发件数\t本年废止件数\t现行有效件数', '规章\t0\t0\t0'],
    none: [],
  };
  const TOTAL = `（七）总计${ZEROS}`;
  const THREE = {
    2019: [`（五）不予处理\t1.信访举报投诉类申请${ZEROS}`, `（六）其他处理${ZEROS}`, TOTAL],
    2021: [
      `（六）其他处理\t1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请${ZEROS}`,
      `\t2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请${ZEROS}`,
      TOTAL,
    ],
    none: [],
  };
  /** A report of `year` whose tables two and three are on these forms. */
  const textOf = (year: number, two: readonly string[], three: readonly string[]): string =>
    [
      `云岭市水务局${year}年政府信息公开工作年度报告`,
      '一、总体情况',
      '二、主动公开政府信息情况',
      ...two,
      '三、收到和处理政府信息公开申请情况',
      ...three,
    ].join('\n');
  /** The form in use, the one that is read by, and those of tables two and three; behind them the tables on another form. */
  const read = (text: string): string => {
    const { form, readBy } = readReport(text);
    const own = TABLES.map((table) => formOfTableRead(readBy, table).id).slice(0, 2);
    return [form, readBy.id, ...own, ...foreignTables(readBy)].join(' ');
  };

  test.each([
    [2020, 2019, 2019, '2019 2019 2019 2019'],
    [2020, 2019, 2021, '2019 2019 2019 2021 requests'],
    [2020, 2019, 'none', '2019 2019 2019 2019'],
    [2020, 2021, 2019, '2019 2019 2021 2019 disclosure'],
    [2020, 2021, 2021, '2021 2021 2021 2021'],
    [2020, 'none', 2019, ' 2019 2019 2019'],
    [2020, 'none', 2021, '2021 2021 2021 2021'],
    [2020, 'none', 'none', ' 2019 2019 2019'],
    [2023, 2019, 2019, '2019 2019 2019 2019'],
    [2023, 2019, 2021, '2021 2021 2019 2021 disclosure'],
    [2023, 2021, 2019, '2021 2021 2021 2019 requests'],
    [2023, 2021, 2021, '2021 2021 2021 2021'],
    [2023, 'none', 2019, ' 2021 2021 2019 requests'],
    [2023, 'none', 'none', ' 2021 2021 2021'],
  ] as const)('in a report of %i with table two of %s, three of %s', (year, two, three, forms) => {
    expect(read(textOf(year, TWO[two], THREE[three]))).toBe(forms);
  });

  it('has its rows and its equations', () => {
    const text = textOf(2023, TWO[2021], THREE[2019]);
    const { readBy } = readReport(text);
    const [old, today] = [formOf(2019), formOf(2021)];
    expect(readBy.tables).toEqual({ ...today.tables, requests: old.tables.requests });
    const tablesOf = (table: string) => (family: { readonly table: string }) => family.table === table;
    expect(readBy.identities).toEqual([
      ...today.identities.filter(tablesOf('disclosure')),
      ...old.identities.filter(tablesOf('requests')),
      ...today.identities.filter(tablesOf('review')),
    ]);
    expect(readReport(`${text}\n`).readBy).toBe(readBy);
  });

  const [first = '', sixth = '', last = ''] = THREE[2019];
  test.each([
    ['of its own', [first, sixth, last], '2019 requests'],
    ['of its own behind blanks', [first, sixth.replace('\t', '\t\t\t'), last], '2019 requests'],
    ['behind the label of a row', [first, sixth.replace('\t', '\t3.其他\t'), last], '2021'],
    ['that are blank', [first, sixth.replaceAll('0', ''), last], '2021'],
    ['in prose', ['（六）其他处理 0件，（七）总计 0件', last], '2021'],
  ])('is told by a row with figures %s, where the other form has a group', (_, three, forms) => {
    expect(read(textOf(2023, TWO.none, three))).toBe(` 2021 2021 ${forms}`);
  });

  test.each([
    ['two labels of the other form', ['信息内容\t本年新制作数量\t本年新公开数量', '规章\t0\t0\t0'], '2019'],
    ['one label of the other form', ['信息内容\t本年新制作数量\t数量', '规章\t0\t0\t0'], '2021'],
    ['the same label of it twice', ['本年新制作数量\t本年新制作数量', '规章\t0\t0\t0'], '2021'],
    [
      'two of the other and one of its own',
      ['信息内容\t本年新制作数量\t本年新公开数量\t现行有效件数', '规章\t0\t0\t0'],
      '2021',
    ],
    [
      'three of the other and one of its own',
      ['信息内容\t本年新制作数量\t本年新公开数量\t对外公开总数量\t现行有效件数', '规章\t0\t0\t0'],
      '2019',
    ],
  ])('is told by %s', (_, two, form) => {
    expect(read(textOf(2023, two, THREE[2021])).split(' ')[2]).toBe(form);
  });
});
