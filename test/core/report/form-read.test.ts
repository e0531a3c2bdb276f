import { describe, expect, it, test } from 'vitest';
import { formOf } from '../../../server/src/core/form/forms.ts';
import { formUsed } from '../../../server/src/core/report/form-used.ts';
import { readReport } from '../../../server/src/core/report/read.ts';
import { regionsOf } from '../../../server/src/core/report/regions.ts';
import { foreignTables, formOfTableRead } from '../../../server/src/core/report/table-forms.ts';
import { parse } from '../../../server/src/core/syntax/parse.ts';
import { newMemo } from '../../../server/src/core/text/memo.ts';
import { sample } from '../../support/sample.ts';

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
  const TWO = /二、主动公开政府信息情况\n[\s\S]*?(?=三、收到)/;
  const THREE = /三、收到[\s\S]*?(?=四、政府)/;
  /** The sample of a form, of the year `year`, with a part out of that of the other. */
  const mixed = (id: 2019 | 2021, year: number, part: RegExp | null) => {
    const [own, other] = [sample(id), sample(id === 2019 ? 2021 : 2019)];
    const text = part ? own.replace(part, () => part.exec(other)![0]) : own;
    return readReport(text.replaceAll(/20(?:20|23)年/g, `${year}年`));
  };

  test.each([
    ['2021 as a whole', 2021, 2023, null, 2021, '2021 2021', ''],
    ['2019 as a whole', 2019, 2020, null, 2019, '2019 2019', ''],
    ['2019 where 2021 was due', 2019, 2022, null, 2019, '2019 2019', ''],
    ['2021 with table two of 2019', 2021, 2023, TWO, 2021, '2019 2021', 'disclosure'],
    ['2021 with table three of 2019', 2021, 2023, THREE, 2021, '2021 2019', 'requests'],
    ['2019 with table two of 2021', 2019, 2020, TWO, 2019, '2021 2019', 'disclosure'],
    ['2019 with table three of 2021', 2019, 2020, THREE, 2019, '2019 2021', 'requests'],
    ['2019 with table three of 2021, which was due', 2019, 2022, THREE, 2021, '2019 2021', 'disclosure'],
    ['2021 with table two of 2019, which was due', 2021, 2020, TWO, 2019, '2019 2021', 'requests'],
  ] as const)('%s', (_, id, year, part, form, each, foreign) => {
    const { form: used, readBy } = mixed(id, year, part);
    expect(used).toBe(form);
    expect(
      TABLES.slice(0, 2)
        .map((table) => formOfTableRead(readBy, table).id)
        .join(' '),
    ).toBe(each);
    expect(foreignTables(readBy).join()).toBe(foreign);
  });

  it('has its rows and its equations', () => {
    const { readBy } = mixed(2021, 2023, THREE);
    const [old, today] = [formOf(2019), formOf(2021)];
    expect(readBy.tables).toEqual({ ...today.tables, requests: old.tables.requests });
    const tablesOf = (table: string) => (family: { readonly table: string }) => family.table === table;
    expect(readBy.identities).toEqual([
      ...today.identities.filter(tablesOf('disclosure')),
      ...old.identities.filter(tablesOf('requests')),
      ...today.identities.filter(tablesOf('review')),
    ]);
    expect(mixed(2021, 2023, THREE).readBy).toBe(readBy);
  });

  it('is that in force where no table tells', () => {
    const { form, readBy } = readReport(sample(2021).replace(TWO, '').replace(THREE, ''));
    expect([form, readBy.id]).toEqual([null, 2021]);
  });

  it('is told by rows that only head a group in the other form', () => {
    const rows = ['（六）其他处理\t0\t0\t0\t0\t0\t0\t0', '（七）总计\t0\t0\t0\t0\t0\t0\t0'];
    const text = sample(2021).replace(THREE, `三、收到和处理政府信息公开申请情况\n${rows.join('\n')}\n`);
    expect(formOfTableRead(readReport(text).readBy, 'requests').id).toBe(2019);
    const blank = text.replace('（六）其他处理\t0', '（六）其他处理\t\t0');
    expect(formOfTableRead(readReport(blank).readBy, 'requests').id).toBe(2019);
    const grouped = text.replace(/（六）其他处理.*/, '（六）其他处理\t3.其他\t0\t0\t0\t0\t0\t0\t0');
    expect(formOfTableRead(readReport(grouped).readBy, 'requests').id).toBe(2021);
  });
});
