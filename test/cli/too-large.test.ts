import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sample } from '../support/sample.ts';
import { some } from '../support/thorough.ts';
import { folderOf } from './support/folder.ts';
import { start } from './support/start.ts';

const REPORT = sample(2019);
const WRONG = sample(2019, [
  '四、结转下年度继续办理\t1\t0\t0\t0\t0\t0\t1',
  '四、结转下年度继续办理\t1\t0\t0\t0\t0\t0\t9',
]);
/** What docs/reference.md says a thread takes at most. */
const MOST_KILOBYTES = 1_000_000;
const MB = 1_000_000;

/** A report that holds `piece` over and over, in its prose or in a table: in all so many bytes. */
function filled(piece: string, bytes: number, behind: '二、主动公开' | '（一）予以公开' = '二、主动公开'): string {
  const content = piece.repeat(Math.floor(bytes / Buffer.byteLength(piece)));
  const at = REPORT.indexOf(behind);
  return `${REPORT.slice(0, at)}${content}\n${REPORT.slice(at)}`;
}

/** Checks files and a report with them: what is said, and how many kilobytes the process took at most. */
async function checked(files: Record<string, string | Uint8Array>, format = 'json') {
  const cwd = folderOf({ ...files, 'z.txt': WRONG });
  const peak = ['--import', join(import.meta.dirname, 'support/peak.mjs')];
  const { said, closed } = start(['check', '.', '--format', format], cwd, peak);
  const [status] = (await closed) as [number | null];
  const [, kilobytes] = /^peak (\d+) KB$/m.exec(said.stderr) ?? [];
  return { status, ...said, kilobytes: Number(kilobytes) };
}

describe('a file that is too large to check', { timeout: 600_000 }, () => {
  it('is said to be, by the bound, and the others are checked', async () => {
    const { status, stdout, stderr, kilobytes } = await checked({
      'bars.txt': '0|'.repeat(3 * MB),
      'broken.txt': Buffer.alloc(20 * MB, 0xff),
      'figures.txt': '0 '.repeat(2 * MB),
      'html.txt': filled('<td>0</td>', MB * 1.15, '（一）予以公开'),
      'line.txt': '公'.repeat(5 * MB),
      'lines.txt': '\n'.repeat(60 * MB),
      'quotes.txt': filled('“”', 8 * MB),
      'tabs.txt': '0\t'.repeat(6 * MB),
      'vast.txt': Buffer.alloc(70 * MB, 'a'),
    });
    const why: Record<string, string> = {};
    for (const [, name = '', sentence = ''] of stderr.matchAll(/^(\w+)\.txt：(.*)$/gm)) why[name] = sentence;
    expect(why).toEqual({
      bars: expect.stringContaining('字') as string,
      broken: expect.stringContaining('超过 1,200,000 字') as string,
      figures: expect.stringContaining('超过 1,200,000 字') as string,
      html: expect.stringContaining('超过 200,000 格') as string,
      line: expect.stringContaining('超过 1,200,000 字') as string,
      lines: expect.stringContaining('超过 1,200,000 字') as string,
      quotes: expect.stringContaining('超过 1,200,000 字') as string,
      tabs: expect.stringContaining('超过 1,200,000 字') as string,
      vast: '文件超过 64 MB，不会是年报，没有读。',
    });
    expect(status).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({
      files: [{ file: 'z.txt' }],
      summary: { files: 1, skipped: 9, errors: 1 },
    });
    expect(kilobytes).toBeLessThan(MOST_KILOBYTES);
  });

  // As large as may be checked: each of these is what takes most of its kind, the first takes most of all.
  const largest = [
    ['open brackets', filled('（', 3.5 * MB)],
    ['figures between tabs, one a line', filled('0\t\n', 580_000, '（一）予以公开')],
    ['figures between spaces', filled('0 0 0 0 0\n', 390_000, '（一）予以公开')],
    ['commas of the other width', filled('公,', 2.3 * MB)],
  ] as const;
  it.each(some(largest, largest.length))('takes no more memory than is said: %s', async (_, text) => {
    const { status, stdout, kilobytes } = await checked({ 'a.txt': text });
    expect(status).toBe(1);
    expect((JSON.parse(stdout) as { files: unknown[] }).files.length).toBe(2);
    expect(kilobytes).toBeLessThan(MOST_KILOBYTES);
  });
});
