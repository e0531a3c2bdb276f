import { describe, expect, it } from 'vitest';
import { article20 } from '../../server/src/core/form/article-20.ts';
import type { TableId } from '../../server/src/core/form/form.ts';
import type { FormId } from '../../server/src/core/form/list.ts';
import { FORMS, formDue, formOf, yearsOf } from '../../server/src/core/form/forms.ts';
import { KNOWN_SECTIONS } from '../../server/src/core/form/known-sections.ts';
import { cellKey, identitiesOf } from '../../server/src/core/form/identities.ts';
import { columnName, rowName, rowTerm } from '../../server/src/core/form/names.ts';

const cells = (id: FormId, table: TableId) =>
  formOf(id).tables[table].blocks.reduce((sum, { rows, columns }) => sum + rows.length * columns.length, 0);

describe('the forms', () => {
  it.each([
    [2019, 40, 22, 161, 15],
    [2021, 42, 10, 175, 15],
  ] as const)('of %d: %d identities; %d, %d and %d figures', (id, identities, disclosure, requests, review) => {
    expect(identitiesOf(formOf(id))).toHaveLength(identities);
    expect(cells(id, 'disclosure')).toBe(disclosure);
    expect(cells(id, 'requests')).toBe(requests);
    expect(cells(id, 'review')).toBe(review);
  });

  it.each([
    [2019, { 'row-sum': 23, 'column-balance': 7, 'column-total': 7, 'review-sum': 3 }],
    [2021, { 'row-sum': 25, 'column-balance': 7, 'column-total': 7, 'review-sum': 3 }],
  ] as const)('of %d: its identities by family', (id, families) => {
    const counts: Record<string, number> = {};
    for (const { rule } of identitiesOf(formOf(id))) counts[rule] = (counts[rule] ?? 0) + 1;
    expect(counts).toEqual(families);
  });

  it.each([
    [2018, null],
    [2019, 2019],
    [2020, 2019],
    [2021, 2021],
    [2031, 2021],
  ])('for the year %d is %s', (year, id) => expect(formDue(year)?.id ?? null).toBe(id));

  it('name only cells that they have, in every identity', () => {
    for (const form of FORMS) {
      const known = new Set(
        Object.values(form.tables).flatMap(({ id: table, blocks }) =>
          blocks.flatMap(({ rows, columns }) =>
            rows.flatMap((row) => columns.map((column) => cellKey({ table, row: row.id, column: column.id }))),
          ),
        ),
      );
      const named = identitiesOf(form).flatMap(({ left, right, suspect }) => [...left, ...right, suspect]);
      expect(named.filter((cell) => !known.has(cellKey(cell)))).toEqual([]);
    }
  });

  it('keep section two out of every identity', () => {
    for (const form of FORMS) {
      expect(identitiesOf(form).filter(({ table }) => table === 'disclosure')).toEqual([]);
    }
  });

  it('say for each block of section two what it asks of an item of Article 20', () => {
    for (const form of FORMS) {
      for (const { item, figures } of form.tables.disclosure.blocks) {
        expect(article20.map(({ number }) => number)).toContain(item);
        expect([figures?.text, figures?.en]).toEqual([expect.stringMatching(/./), expect.stringMatching(/./)]);
      }
    }
  });

  it('have a note on every row, column, group and header', () => {
    for (const form of FORMS) {
      for (const { blocks } of Object.values(form.tables)) {
        const labels = blocks.flatMap(({ rows, columns, groups, headers }) => [
          ...[...rows, ...columns, ...groups, ...headers],
        ]);
        expect(labels.filter(({ note }) => note.counts === '').map(({ label }) => label)).toEqual([]);
      }
    }
  });

  it('call every total `total`, which is how a sum knows that a blank there is unknown', () => {
    for (const form of FORMS) {
      const sums = identitiesOf(form).filter(({ rule }) => rule !== 'column-balance');
      for (const { right } of sums) {
        expect(right.every(({ row, column }) => row === 'total' || column === 'total')).toBe(true);
      }
    }
  });

  it('have each role once in a table, or in a block', () => {
    for (const form of FORMS) {
      for (const { blocks } of Object.values(form.tables)) {
        const roles = blocks.flatMap(({ rows }) => rows.flatMap(({ role }) => role ?? []));
        expect(roles).toEqual([...new Set(roles)]);
        for (const { columns } of blocks) {
          const own = columns.flatMap(({ role }) => role ?? []);
          expect(own).toEqual([...new Set(own)]);
        }
      }
    }
  });

  it('have the six sections, and each table under one of them', () => {
    for (const { sections, tables } of FORMS) {
      expect(sections.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
      expect(sections.map(({ id }) => id)).toEqual(KNOWN_SECTIONS.map(({ id }) => id));
      expect(sections.flatMap(({ table }) => table ?? [])).toEqual(Object.keys(tables));
    }
  });

  it('follow one another', () => {
    const years = FORMS.map(({ firstYear }) => firstYear);
    expect(years).toEqual([...new Set(years)].sort((a, b) => a - b));
    expect(FORMS.map(yearsOf)).toEqual([
      { from: 2019, to: 2020 },
      { from: 2021, to: null },
    ]);
  });

  it.each([
    ['denied.inquiry', '（三）8.属于行政查询事项', '属于行政查询事项'],
    ['refused.duplicate', '（五）2.重复申请', '重复申请'],
    ['total', '（七）总计', '办理结果总计'],
    ['new', '一、本年新收', '本年新收'],
    ['carried-out', '四、结转下年度继续办理', '结转下年度'],
  ])('call the row %s %s, in equations %s', (row, name, number) => {
    expect(rowName(formOf(2019), { table: 'requests', row })).toBe(name);
    expect(rowTerm(formOf(2019), { table: 'requests', row })).toBe(number);
  });

  it('call a column by the block of its row', () => {
    expect(columnName(formOf(2021), { table: 'disclosure', row: 'fee', column: 'amount' })).toBe('本年收费金额');
    expect(columnName(formOf(2019), { table: 'disclosure', row: 'normative', column: 'total' })).toBe('对外公开总数量');
  });
});
