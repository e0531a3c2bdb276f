import { describe, expect, it } from 'vitest';
import { analyze } from '../../../server/src/core/analyze.ts';
import { extractTables } from '../../../server/src/core/features/extract.ts';
import { readFragment } from '../../../server/src/papers/html/read-fragment.ts';
import { compose } from '../../converters/document/compose.ts';
import { REPORTS } from '../../converters/reports.ts';
import { type Copied, PROGRAMS } from './copied.ts';

const tablesIn = (text: string) => extractTables(analyze(text).report);
const programs = Object.keys(PROGRAMS) as (keyof typeof PROGRAMS)[];

describe.each(programs)('tables that are copied from %s', (program) => {
  it.each(REPORTS.filter(({ fault }) => fault === null).map(({ name, model }) => [name, model] as const))(
    'say the same figures as the plain text does, of report %s',
    (_, model) => {
      const text = (pasted: (copied: Copied) => string): string =>
        compose(model)
          .map((block) => (block.kind === 'table' ? pasted(PROGRAMS[program](block.table)) : block.text))
          .join('\n');
      const asTable = tablesIn(text(({ html }) => readFragment(html)!));
      expect(asTable).toEqual(tablesIn(text(({ plain }) => plain.replaceAll('\r\n', '\n').replace(/\n$/, ''))));
      expect(Object.keys(asTable.requests)).toHaveLength(model.form.id === 2019 ? 23 : 25);
    },
  );
});

const ROWS = '<tr><td>规章</td><td>0</td></tr><tr><td>行政规范性文件</td><td>2</td></tr>';

describe('what is copied', () => {
  it.each<[string, string, string]>([
    ['rows and tabs', `<table>${ROWS}</table>`, '规章\t0\n行政规范性文件\t2'],
    [
      'the paragraphs around it',
      `<p>（一）规章</p><table>${ROWS}</table><p>以上。</p>`,
      '（一）规章\n规章\t0\n行政规范性文件\t2\n以上。',
    ],
    [
      'a cell of several lines is one',
      '<table><tr><td><p>行政规范</p><p>性文件</p><td>1<br>2</table>',
      '行政规范性文件\t1 2',
    ],
    ['merged cells', '<table><tr><td rowspan=2>甲<td>1<tr><td>2<tr><td colspan=2>乙</table>', '甲\t1\n\t2\n乙\t'],
    ['blank rows stay', '<table><tr><td>甲<td>乙<tr><td><td></table>', '甲\t乙\n\t'],
    ['a row that is only as wide as columns is none', '<table><tr><td>甲<td>乙<tr height=0><td><td></table>', '甲\t乙'],
    [
      'a hidden row that says something stays',
      "<table><tr><td>甲<td>1<tr height=0 style='display:none'><td>乙<td>2</table>",
      '甲\t1\n乙\t2',
    ],
    [
      'a table in a table that lays a page out',
      `<table><tr><td><table>${ROWS.repeat(2)}</table></td></tr></table>`,
      '规章\t0\n行政规范性文件\t2\n规章\t0\n行政规范性文件\t2',
    ],
    [
      'scripts and styles say nothing',
      `<style>td{}</style><script>alert(1)</script><table>${ROWS}</table><img src=http://x/ onerror=alert(1)>`,
      '规章\t0\n行政规范性文件\t2',
    ],
    [
      'what Windows writes in front is none of it',
      `Version:0.9\r\nStartHTML:0105\r\nSourceURL:http://x/\r\n<table>${ROWS}</table>`,
      '规章\t0\n行政规范性文件\t2',
    ],
    ['marks of the code are words', '<table><tr><td>&lt;b&gt;<td>1&amp;2</table>', '<b>\t1&2'],
  ])('%s', (_, html, text) => {
    expect(readFragment(html)).toBe(text);
  });

  it.each([
    ['nothing', ''],
    ['words', '<meta charset="utf-8"><p>规章</p>'],
    ['code out of an editor', '<div style="font-family: monospace"><span>规章\t0</span></div>'],
    ['a table of one column', '<table><tr><td>规章<tr><td>0</table>'],
    ['a table without words', '<table><tr><td><td>&nbsp;</table>'],
    ['more than anybody copies', `<table>${ROWS.repeat(100_000)}</table>`],
    [
      'what becomes more than anybody reads',
      `<table><tr>${'<td>一'.repeat(999)}</tr>${'<tr><td colspan=1000>二'.repeat(5000)}</table>`,
    ],
  ])('is pasted as it is where it is %s', (_, html) => {
    expect(readFragment(html)).toBeNull();
  });

  it.each([
    ['rows', (size: number) => `<table>${ROWS.repeat(size / ROWS.length)}</table>`],
    ['tables in tables', (size: number) => '<table><tr><td>一<td>'.repeat(size / 20)],
    ['tags inside each other', (size: number) => `<table>${ROWS}</table>${'<div>'.repeat(size / 5)}`],
    ['comments that do not end', (size: number) => `<table>${ROWS}</table>${'<!--[if'.repeat(size / 7)}`],
    ['tags that are opened again', (size: number) => `<table><tr><td>甲<td>${'<p><b><i>一'.repeat(size / 11)}`],
    ['heads of a clipboard', (size: number) => `${'Version:1\r\n'.repeat(size / 11)}<table>${ROWS}</table>`],
  ])('takes no more than seconds for a megabyte of %s', (_, make) => {
    const start = performance.now();
    readFragment(make(1_000_000));
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
