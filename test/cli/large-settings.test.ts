import { describe, expect, it } from 'vitest';
import { recordEdits } from '../../server/src/settings/record.ts';
import { sample } from '../support/sample.ts';
import { folderOf } from './support/folder.ts';
import { gongkai } from './support/gongkai.ts';

const ROW = '四、结转下年度继续办理\t1\t0\t0\t0\t0\t0\t';
const WRONG = sample(2019, [`${ROW}1`, `${ROW}9`]);
const COUNT = 8000;

/** Settings on one line, with so many records; what each is, `entry` says. */
const settings = (entry: (at: number) => object) =>
  JSON.stringify({ accepted: Array.from({ length: COUNT }, (_, at) => entry(at)) });

// With time by the square of the records, each of these would take minutes.
describe('settings of one line with 8,000 records', () => {
  it.each([
    ['that cannot be used', (at: number) => ({ rule: 'row-summ', file: `${at}.txt`, text: `${at}`, x: 1 }), 2 * COUNT],
    [
      'of as many reports, none of them there',
      (at: number) => ({ rule: 'row-sum', file: `${at}.txt`, text: '' }),
      COUNT,
    ],
    ['of one report, none of them used', (at: number) => ({ rule: 'row-sum', file: 'a.txt', text: `${at}` }), 1],
    ['of one report, all alike', () => ({ rule: 'row-sum', file: 'a.txt', text: '' }), 1],
  ])('%s', async (_, entry, count) => {
    const cwd = folderOf({ 'a.txt': WRONG, '.gongkai.json': settings(entry) });
    for (const format of ['text', 'json']) {
      const { status, stdout } = await gongkai(['check', 'a.txt', '--format', format], { cwd });
      expect(status).toBe(1);
      expect(stdout.match(/\b(?:invalid-config|unused-acceptance)\b/g)?.length).toBe(count);
    }
  });

  it('hold for many reports', async () => {
    const names = Array.from({ length: 300 }, (_, at) => `${at}.txt`);
    const entry = (at: number) => ({ rule: 'row-sum', file: `${at % 300}.txt`, text: `${at}` });
    const cwd = folderOf({
      ...Object.fromEntries(names.map((name) => [name, WRONG])),
      '.gongkai.json': settings(entry),
    });
    const { stdout } = await gongkai(['check', '.', '--format', 'json'], { cwd });
    expect((JSON.parse(stdout) as { summary: object }).summary).toMatchObject({
      files: 301,
      errors: 300,
      information: 300,
    });
  });

  it('take one more', () => {
    const text = settings((at) => ({ rule: 'row-sum', file: `${at}.txt`, text: '' }));
    const [edit] = recordEdits(text, { rule: 'row-sum', file: 'a.txt', text: '' })!;
    const { start } = edit!.span;
    const { accepted } = JSON.parse(text.slice(0, start) + edit!.newText + text.slice(start)) as { accepted: object[] };
    expect([accepted.length, accepted.at(-1)]).toEqual([COUNT + 1, { rule: 'row-sum', file: 'a.txt', text: '' }]);
  });
});
