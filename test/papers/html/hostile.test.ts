import { expect, test } from 'vitest';
import { readHtml } from '../../../server/src/papers/html/read-html.ts';
import { REPORTS } from '../../converters/reports.ts';
import { THOROUGH } from '../../support/thorough.ts';
import { paperIn } from '../analysed.ts';
import { PAGE_KINDS, pageOf } from './pages.ts';

const read = (html: string) => readHtml(new TextEncoder().encode(html));
const LONGEST = 20_000;
const ROWS = THOROUGH ? 100_000 : 20_000;

/** How long `work` takes, in milliseconds: only to tell seconds from minutes. */
function timeOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

test.each(['div', 'table><tr><td', 'span', 'ol><li', 'blockquote', 'b', 'x-y'])(
  '10,000 tags inside each other are read: <%s>',
  (tags) => {
    const time = timeOf(() => expect(paperIn(read(`${`<${tags}>`.repeat(10_000)}内容`)).text).toContain('内容'));
    expect(time).toBeLessThan(LONGEST);
  },
);

test.each([
  ['tags inside each other without end', '<div>'.repeat(2_000_000)],
  [
    'tags that are opened again in each paragraph',
    `<p>${Array.from({ length: 3000 }, (_, at) => `<font color=c${at}>`).join('')}${'<p>一'.repeat(3000)}`,
  ],
  ['end tags of nothing, deep inside', `${'<x>'.repeat(10_000)}${'</y>'.repeat(1_000_000)}`],
])('too much work is refused: %s', (_, html) => {
  const time = timeOf(() => expect(read(html)).toEqual({ ok: false, fault: 'too-large' }));
  expect(time).toBeLessThan(LONGEST);
});

test.each(['colspan', 'rowspan'])('a %s of ten million costs nothing', (name) => {
  const row = `<tr><td ${name}=10000000>甲</td><td>乙</td></tr>`;
  const { text } = paperIn(read(`<table>${row.repeat(3)}</table>`));
  expect(text.length).toBeLessThan(100);
  expect(text).toContain('甲');
});

test('a column that no cell begins in is none', () => {
  const { text } = paperIn(
    read('<table><tr><td colspan=7>甲</td><td>乙</td></tr><tr><td>丙</td><td colspan=7>丁</td></tr></table>'),
  );
  expect(text).toBe('甲\t\t乙\n丙\t丁\t\n');
});

test('a table of so many rows is read; one of a million is refused', () => {
  const table = (rows: number) => `<table>${'<tr><td>1<td>2'.repeat(rows)}</table>`;
  expect(paperIn(read(table(ROWS))).text.length).toBe(4 * ROWS);
  const time = timeOf(() => expect(read(table(1_000_000))).toEqual({ ok: false, fault: 'too-large' }));
  expect(time).toBeLessThan(3 * LONGEST);
});

test('spans of many cells over many rows are refused where they would fill a disk', () => {
  const first = `<tr>${'<td>一'.repeat(999)}</tr>`;
  const html = `<table>${first}${`<tr><td colspan=1000>二`.repeat(100_000)}</table>`;
  expect(read(html)).toEqual({ ok: false, fault: 'too-large' });
});

test('a page cut off anywhere is read up to there, or said to be empty', () => {
  const [report] = REPORTS;
  const bytes = pageOf(PAGE_KINDS[0]!, report!.model);
  for (let at = 0; at < bytes.length; at += 101) {
    const reading = readHtml(bytes.subarray(0, at));
    if (!reading.ok) expect(reading.fault).toBe('empty');
    else expect(reading.paper.text.endsWith('\n')).toBe(true);
  }
});

test('what is no page in lines is refused', () => {
  expect(read('MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n')).toEqual({ ok: false, fault: 'archive' });
  expect(read('')).toEqual({ ok: false, fault: 'empty' });
  expect(read('<html><body><script>var a = 1;</script></body></html>')).toEqual({ ok: false, fault: 'script-page' });
  expect(read('<html><body><div></div></body></html>')).toEqual({ ok: false, fault: 'empty' });
});
