import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/core/analyze.ts';
import { blankReport } from '../../server/src/core/features/blank-report.ts';
import { looksLikeReport } from '../../server/src/core/features/recognise.ts';
import { formDue } from '../../server/src/core/form/forms.ts';
import { applyEdits } from '../../server/src/core/text/edit.ts';

const AGENCY = '云岭市档案局';
const figuresOf = (text: string) =>
  Object.values(analyze(text).report.tables).flatMap((table) =>
    [...(table?.rows.values() ?? [])].flatMap((row) => [...row.figures.values()]),
  );

describe.each([2019, 2020, 2021, 2026])('the blank report of %i', (year) => {
  const text = blankReport(AGENCY, year)!;
  const { report, diagnostics } = analyze(text);
  const form = formDue(year)!;

  it('is read as the report that it is', () => {
    expect(report).toMatchObject({ recognised: true, agency: AGENCY, year, form: form.id });
    expect(looksLikeReport(text)).toBe(true);
    expect(report.sections.map((section) => section.heading !== null)).toEqual(Array(6).fill(true));
  });

  it('has every row and cell of the form, all blank', () => {
    for (const table of Object.values(form.tables)) {
      const rows = table.blocks.flatMap((block) => block.rows.map((row) => row.id));
      expect([...(report.tables[table.id]?.rows.keys() ?? [])]).toEqual(rows);
    }
    const cells = Object.values(form.tables).flatMap(({ blocks }) =>
      blocks.flatMap(({ rows, columns }) => rows.flatMap(() => columns)),
    );
    const figures = figuresOf(text);
    expect(figures).toHaveLength(cells.length);
    expect(new Set(figures.map(({ value }) => value.kind))).toEqual(new Set(['blank']));
  });

  it('leaves nothing to find but what is still to be written', () => {
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['empty-table', 'empty-table', 'empty-table', 'empty-section']);
  });

  it('takes the figures that are typed into its cells', () => {
    const edits = figuresOf(text).map(({ span }) => ({ span, newText: '7' }));
    const values = figuresOf(applyEdits(text, edits)).map(({ value }) => value);
    expect(values).toHaveLength(edits.length);
    for (const value of values) expect(value).toMatchObject({ kind: 'number', value: { units: 7n } });
  });
});

it('is not written for a year before the first form', () => {
  expect(blankReport(AGENCY, 2018)).toBeNull();
});
