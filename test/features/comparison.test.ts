import { describe, expect, it } from 'vitest';
import { recordOf } from '../../server/src/core/across/record.ts';
import { comparisonView } from '../../server/src/core/features/comparison/comparison-view.ts';
import { liveComparison, printedComparison } from '../../server/src/core/features/comparison/html.ts';
import { sayIn } from '../../server/src/core/features/comparison/words.ts';
import type { Language } from '../../server/src/core/messages/catalogue.ts';
import { readReport } from '../../server/src/core/report/read.ts';
import { renderAny } from '../support/all-layouts.ts';
import { reportOf } from '../support/collection.ts';
import { uniform, withFigure } from '../support/model.ts';
import { sample } from '../support/sample.ts';

const compared = (text: string) => ({ record: recordOf(readReport(text)), text });
const view = (before: string, after: string, language: Language = 'zh-cn') =>
  comparisonView(compared(before), compared(after), language);

/** A report with these words in the cell of what was granted to social organisations. */
const granting = (words: string, year = 2023) => ({
  ...withFigure(uniform(2021, '0'), 'requests', 'granted', 'social', words),
  year,
});
const LAST = (words: string) => renderAny(granting(words, 2022), 'L3');
const THIS = (words: string) => renderAny(granting(words), 'L3');

/** What is shown of that cell: both figures, the change, the rate, the notes. */
function cellOf(before: string, after: string, language: Language = 'zh-cn') {
  const { tables } = view(LAST(before), THIS(after), language);
  const row = tables[1]!.rows.find(({ name }) => name === '（一）予以公开')!;
  const cell = row.cells[3]!;
  return [cell.before.words, cell.after.words, cell.change, cell.rate, cell.notes.join('、')];
}

describe('a cell of two reports', () => {
  it.each([
    ['that grew', '3', '5', ['3', '5', '＋2', '＋66.7%', '有变化']],
    ['that shrank', '8', '6', ['8', '6', '－2', '－25%', '有变化']],
    ['that doubled by 10', '10', '20', ['10', '20', '＋10', '＋100%', '变化大']],
    ['that is half of what it was', '40', '20', ['40', '20', '－20', '－50%', '变化大']],
    ['that grew by 10, but not by much', '100', '110', ['100', '110', '＋10', '＋10%', '有变化']],
    ['that doubled, but by few', '2', '4', ['2', '4', '＋2', '＋100%', '有变化']],
    ['out of nothing, of which there is no part', '0', '12', ['0', '12', '＋12', '', '变化大']],
    ['that changed by next to nothing', '100000', '100001', ['100000', '100001', '＋1', '＋<0.1%', '有变化']],
    ['that is the same', '3', '3', ['3', '3', '', '', '']],
    ['with a blank where there was nought', '0', '', ['0', '（空白）', '', '', '本年空白']],
    ['with nought where there was a blank', '', '0', ['（空白）', '0', '', '', '上年空白']],
    ['that is no figure', '3', '若干', ['3', '（看不出）', '', '', '看不出是哪个数字']],
  ])('%s', (_, before, after, shown) => {
    expect(cellOf(before, after)).toEqual(shown);
  });

  it('is told of in English', () => {
    expect(cellOf('10', '30', 'en')).toEqual(['10', '30', '+20', '+200%', 'moved much']);
  });
});

describe('two reports beside each other', () => {
  const LAST_YEAR = reportOf({ year: 2022 });

  it('are named, with how much has changed', () => {
    const after = sample(2021, ['四、结转下年度继续办理\t1', '四、结转下年度继续办理\t44']);
    const { title, columns, sum, notes } = view(LAST_YEAR, after);
    expect(title).toBe('云岭市档案局 2022 年 与 云岭市档案局 2023 年 对照');
    expect(columns).toEqual(['2022 年度', '2023 年度']);
    expect(sum).toMatch(/^可以相比的 200 格里有变化的 1 格，其中变化大的 1 格；/);
    expect(notes).toEqual([]);
  });

  it('of two agencies, of one year or on two forms are told of as such', () => {
    expect(view(reportOf({ agency: '云岭市水务局', year: 2022 }), sample(2021)).notes).toEqual([
      '两份年报不是同一机关的：云岭市水务局、云岭市档案局。',
    ]);
    const twice = view(sample(2021), sample(2021));
    expect([twice.notes, twice.columns]).toEqual([['两份都是 2023 年度的。'], ['前一份', '这一份']]);
    expect(view(sample(2019), sample(2021)).notes).toHaveLength(1);
  });

  it('have cells without a counterpart in the other form, which are no change', () => {
    const { tables } = view(sample(2019), sample(2021));
    const apart = tables[1]!.rows.find(({ cells }) => cells[0]!.before.words === '（无此格）')!;
    expect(apart.cells[0]!.notes).toEqual(['上年的式样没有这一格']);
    expect(apart.isChanged).toBe(false);
    const gone = tables[0]!.rows.flatMap(({ cells }) => cells).find(({ after }) => after.words === '（无此格）')!;
    expect(gone.notes).toEqual(['本年的式样没有这一格']);
  });

  it('have the sentences that are the same, with how long they are and where they stand in both', () => {
    const before = LAST_YEAR.replace('优化栏目设置，方便公众查阅', '把栏目并成三栏，查起来更快');
    const now = sample(2021);
    const { same, sentences } = view(before, now);
    const [first] = same;
    expect(now.slice(first!.after!.start, first!.after!.end)).toContain(first!.words);
    expect(before.slice(first!.before!.start, first!.before!.end)).toBe(first!.words.replaceAll('2023', '2022'));
    expect(first!.length).toBe(`${first!.words.length} 字`);
    expect(same.map(({ words }) => words).join()).not.toContain('栏目');
    expect(sentences).toContain(`有 ${same.length} 句`);
  });
});

describe('as HTML', () => {
  const after = sample(2021, ['四、结转下年度继续办理\t1', '四、结转下年度继续办理\t44']);
  const before = reportOf({ year: 2022 });
  const own = view(before, after);

  it('has a place behind every button, in the text of its report', () => {
    const { html, before: there, after: here } = liveComparison(own, sayIn('zh-cn'));
    const indices = (name: string) =>
      [...html.matchAll(new RegExp(` data-${name}="(\\d+)"`, 'g'))].map(([, at]) => +at!);
    expect(indices('after').sort((a, b) => a - b)).toEqual(here.map((_, at) => at));
    expect(indices('before').sort((a, b) => a - b)).toEqual(there.map((_, at) => at));
    const [, index] = /data-after="(\d+)"[^>]*>44<\/button>/.exec(html)!;
    expect(after.slice(here[Number(index)]!.start, here[Number(index)]!.end)).toBe('44');
  });

  it('marks what has changed, and takes words for words', () => {
    const { html } = liveComparison({ ...own, title: '<b>&' }, sayIn('zh-cn'));
    expect(html).toContain('<h1>&lt;b&gt;&amp;</h1>');
    expect(html.match(/<tr data-changed/g)).toHaveLength(1);
  });

  it('leads nowhere on paper', () => {
    expect(printedComparison(own, sayIn('zh-cn')).markup).not.toContain('<button');
  });
});
