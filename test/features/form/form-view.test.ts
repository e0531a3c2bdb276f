import { describe, expect, it } from 'vitest';
import { analyze } from '../../../server/src/core/analyze.ts';
import { formView } from '../../../server/src/core/features/form/form-view.ts';
import type { FigureCell, TableView, ViewCell } from '../../../server/src/core/features/form/view.ts';
import { ALL_LAYOUTS, renderAny } from '../../support/all-layouts.ts';
import { balanced, uniform, withFigure } from '../../support/model.ts';

const viewOf = (text: string) => formView(analyze(text), 'zh-cn');
const isFigure = (cell: ViewCell): cell is FigureCell => cell.kind === 'figure';
const rowsOf = ({ bands }: TableView) => bands.flatMap(({ head, body }) => [...head, ...body]);
const figuresOf = (table: TableView) => rowsOf(table).flat().filter(isFigure);

function cellOf(text: string, row: string, column: string): FigureCell {
  const cells = viewOf(text).tables.flatMap(figuresOf);
  return cells.find(({ id }) => id.row === row && id.column === column)!;
}

/** How wide each row of a grid is, with the cells that reach down into it. */
function widths(rows: readonly (readonly ViewCell[])[]): number[] {
  const taken = rows.map(() => 0);
  rows.forEach((cells, at) => {
    for (const cell of cells) {
      const rowspan = cell.kind === 'label' ? cell.rowspan : 1;
      for (let row = at; row < at + rowspan; row++) taken[row] = (taken[row] ?? 0) + cell.colspan;
    }
  });
  return taken;
}

describe('the view of the form', () => {
  it.each([2019, 2021] as const)('has tables of %i whose rows are all as wide as the table', (id) => {
    for (const table of viewOf(renderAny(uniform(id, '7'), 'L3')).tables) {
      for (const width of widths(rowsOf(table))) expect(width).toBe(table.columns);
    }
  });

  it('has the merged cells of the form', () => {
    const [, requests, review] = viewOf(renderAny(uniform(2021, '7'), 'L3')).tables;
    const labels = rowsOf(requests!).flatMap((row) => row.filter((cell) => cell.kind === 'label'));
    const sizes = labels.filter(({ colspan, rowspan }) => colspan > 1 || rowspan > 1);
    expect(sizes.map(({ words, colspan, rowspan }) => `${words.slice(0, 8)} ${colspan}×${rowspan}`)).toEqual([
      '（本列数据的勾稽 3×3',
      '申请人情况 7×1',
      '自然人 1×2',
      '法人或其他组织 5×1',
      '总计 1×2',
      '一、本年新收政府 3×1',
      '二、上年结转政府 3×1',
      '三、本年度办理结 1×22',
      '（一）予以公开 2×1',
      '（二）部分公开（ 2×1',
      '（三）不予公开 1×8',
      '（四）无法提供 1×3',
      '（五）不予处理 1×5',
      '（六）其他处理 1×3',
      '（七）总计 2×1',
      '四、结转下年度继 3×1',
    ]);
    expect(review!.bands[0]!.head.map((row) => row.length)).toEqual([2, 7, 10]);
  });

  it.each(ALL_LAYOUTS)('has the figures of the text at their places, in layout %s', (layout) => {
    const text = renderAny(balanced(uniform(2021, '12')), layout);
    const cells = viewOf(text).tables.flatMap(figuresOf);
    expect(cells).toHaveLength(10 - 2 + 2 + 175 + 15);
    for (const { span, words, state } of cells) {
      expect(state).not.toBe('uncertain');
      expect(text.slice(span!.start, span!.end)).toBe(words);
    }
  });

  it('says of a wrong cell what it should be and why, and counts what holds', () => {
    const model = withFigure(balanced(uniform(2021, '0')), 'requests', 'carried-out', 'natural-person', '5');
    const text = renderAny(model, 'L1');
    const cell = cellOf(text, 'carried-out', 'natural-person');
    expect(cell).toMatchObject({ words: '5', state: 'wrong', expected: '0', name: '四、结转下年度继续办理，自然人' });
    expect(cell.messages[0]).toContain('应为 0');
    const view = viewOf(text);
    expect(view.tally).toEqual({ hold: 40, checked: 42, total: 42 });
    const requests = view.tables[1]!;
    expect(cell.identities.map((at) => requests.identities[at]!.state)).toEqual(['broken', 'broken']);
    expect(cellOf(text, 'carried-out', 'enterprise')).toMatchObject({ state: 'right', messages: [] });
  });

  it('tells blanks from cells that nobody can place', () => {
    const model = withFigure(balanced(uniform(2021, '0')), 'requests', 'granted', 'social', '');
    const kept = renderAny(model, 'L3');
    const blank = cellOf(kept, 'granted', 'social');
    expect(blank).toMatchObject({ words: '', state: 'blank' });
    expect(blank.span!.start).toBe(blank.span!.end);
    expect(cellOf(renderAny(model, 'L4'), 'granted', 'social')).toMatchObject({ state: 'uncertain', span: null });
  });

  it('says which sections are there', () => {
    const text = renderAny(uniform(2021, '0'), 'L3').replace(/^六、.*$/m, '');
    const { sections } = viewOf(text);
    expect(sections.map(({ id, isPresent }) => [id, isPresent])).toEqual([
      ['overview', true],
      ['disclosure', true],
      ['requests', true],
      ['review', true],
      ['problems', true],
      ['other', false],
    ]);
    expect(sections.at(-1)!.words).toBe('六、其他需要报告的事项（缺）');
  });

  it('says in a sentence where there is nothing to show', () => {
    expect(viewOf('今天天气很好。')).toMatchObject({ note: expect.stringContaining('没有认出') as string, tables: [] });
    const whole = renderAny(uniform(2021, '0'), 'L3');
    const bare = whole
      .split('\n')
      .filter((line) => !line.includes('\t') && !line.startsWith('第二十条'))
      .join('\n');
    expect(viewOf(bare).note).toContain('没有认出任何一张表');
    const part = whole.replace(/(四、政府[^\n]*\n)[\s\S]*?(?=五、存在)/, '$1');
    expect(viewOf(part).tables.map(({ isFound, note }) => [isFound, note?.slice(0, 10) ?? null])).toEqual([
      [true, null],
      [true, null],
      [false, '没有认出第四部分的表'],
    ]);
  });
});
