import { describe, expect, it } from 'vitest';
import { visible } from '../../server/src/core/text/visible.ts';
import { sample } from '../support/sample.ts';
import { folderOf } from './support/folder.ts';
import { gongkaiProcess } from './support/gongkai.ts';

/** The report of 2023, which brings 2 requests forward, and the one of 2022, which leaves 1. */
const NOW = sample(2021);
const BEFORE = NOW.replaceAll('2023', '2022').replaceAll('2024', '2023');
const QUIET = { rules: { 'copied-text': 'off', 'valid-carry-over': 'off' } };
const OFF = '{ "rules": { "carry-over": "off" } }';
/** Whether something reaches a terminal that may steer it, or hide. */
const isRaw = (said: string): boolean => said.split('\n').some((line) => visible(line) !== line);

interface Row {
  readonly file: string;
  readonly year: number;
  readonly agency: string;
}
interface Output {
  readonly files: readonly { readonly file: string; readonly diagnostics: readonly { readonly code: string }[] }[];
}

/** The records of the two reports. */
async function recorded(): Promise<Row[]> {
  const cwd = folderOf({ '今.txt': NOW, '昨.txt': BEFORE });
  const { stdout } = await gongkaiProcess(['overview', '--format', 'jsonl', '.'], { cwd });
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
}

const jsonl = (rows: readonly object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

async function checked(files: Readonly<Record<string, string>>, ...options: string[]) {
  const cwd = folderOf({ '.gongkai.json': JSON.stringify(QUIET), ...files });
  const ran = await gongkaiProcess(['check', '--records', 'a.jsonl', ...options], { cwd });
  return { ...ran, cwd };
}

const NAMES = [
  '../../外/年报.txt',
  '/etc/年报.txt',
  '\\\\host\\share\\年报.txt',
  'C:\\年报.txt',
  '甲\n::error::乙.txt',
  '\u001b[31m\u202e.txt',
  '甲\u0000/乙.txt',
  `${'长'.repeat(5000)}/年报.txt`,
  '长'.repeat(200_000),
  '.',
  '-',
  '__proto__/constructor',
];

describe('records that say what they like of their files', () => {
  it('are held against each other all the same, and nothing of their names reaches a terminal as it is', async () => {
    const rows = await recorded();
    const all = NAMES.flatMap((file, at) =>
      rows.map((row) => ({ ...row, file: row.year === 2022 ? `前${file}` : file, agency: `云岭市第${at}局` })),
    );
    const { status, stdout } = await checked({ 'a.jsonl': jsonl(all) }, '--format', 'json');
    const { files } = JSON.parse(stdout) as Output;
    const found = files.filter(({ diagnostics }) => diagnostics.length > 0);
    expect(found.map(({ file, diagnostics }) => [file, diagnostics.map(({ code }) => code)])).toEqual(
      NAMES.map((file) => [file, ['carry-over']]),
    );
    expect(status).toBe(0);
    for (const format of ['text', 'github', 'sarif']) {
      const said = await checked({ 'a.jsonl': jsonl(all) }, '--format', format);
      expect([said.status, isRaw(said.stdout + said.stderr)], format).toEqual([0, false]);
      expect(said.stdout).not.toMatch(/^::error::乙/m);
    }
  });

  it('have no settings but those of the present folder, where they point out of it', async () => {
    const [now, before] = (await recorded()).map((row) => ({ ...row }));
    const elsewhere = folderOf({ '.gongkai.json': OFF });
    const inside = [now, before].map((row) => ({ ...row, file: `市/${row!.file}` }));
    const outside = [now, before].map((row) => ({ ...row, file: `${elsewhere}/${row!.file}` }));
    const codes = async (rows: readonly object[], files: Readonly<Record<string, string>> = {}) => {
      const { stdout } = await checked({ 'a.jsonl': jsonl(rows), ...files }, '--format', 'json');
      return (JSON.parse(stdout) as Output).files.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code));
    };
    expect(
      await codes(inside, { '市/.gongkai.json': JSON.stringify({ rules: { ...QUIET.rules, 'carry-over': 'off' } }) }),
    ).toEqual([]);
    expect(await codes(outside)).toEqual(['carry-over']);
  });

  it.each([
    ['is named like what every object has', '__proto__'],
    ['is named by brackets', '(((((('],
    ['is very long', '县'.repeat(100_000)],
    ['hides what it is', '\u202e局\u0000\n'],
  ])('are of one agency though it %s', async (_, agency) => {
    const rows = (await recorded()).map((row) => ({ ...row, agency }));
    const { status, stdout, stderr } = await checked({ 'a.jsonl': jsonl(rows) });
    expect([status, stderr, isRaw(stdout)]).toEqual([0, '', false]);
    expect(stdout).toContain('carry-over');
  });

  it('are read beside lines that are none, which are told', async () => {
    const rows = await recorded();
    const lines = jsonl(rows).split('\n');
    const file = [lines[0], '通知', `"${'长'.repeat(1_200_000)}"`, '', lines[1], '{"version":1'].join('\r\n');
    const { status, stdout, stderr } = await checked({ 'a.jsonl': `\ufeff${file}` });
    expect([status, stdout.includes('carry-over')]).toEqual([2, true]);
    expect(stderr.match(/第 \d+ 行[^，]*/g)).toEqual(['第 2 行不是 JSON', '第 3 行太长', '第 6 行不是 JSON']);
  });
});

describe('settings that say which report counts', () => {
  it.each([
    ['out of the folder', '../b.txt'],
    ['from the root', '/etc/passwd'],
    ['over a disk', 'C:/b.txt'],
    ['over a share', '\\\\host\\b.txt'],
  ])('by a path that leads %s are refused, and said to be', async (_, path) => {
    const settings = { ...QUIET, collection: { use: { '云岭市档案局 2022': path } } };
    const cwd = folderOf({ '今.txt': NOW, '昨.txt': BEFORE, '.gongkai.json': JSON.stringify(settings) });
    const { status, stdout } = await gongkaiProcess(['check', '.'], { cwd });
    expect([status, stdout.includes('invalid-config'), stdout.includes('carry-over')]).toEqual([0, true, true]);
  });

  it.each([
    ['with a line end', '昨\n.txt'],
    ['with controls', '\u001b[31m\u202e\u0000.txt'],
    ['of great length', '长'.repeat(100_000)],
    ['that is nowhere', '没有/昨.txt'],
    ['of a folder', '市'],
  ])('by a name %s choose none', async (_, path) => {
    const settings = { ...QUIET, collection: { use: { '云岭市档案局 2022': path, [`${path} 2022`]: '昨.txt' } } };
    const cwd = folderOf({ '今.txt': NOW, '市/昨.txt': BEFORE, '.gongkai.json': JSON.stringify(settings) });
    const { status, stdout, stderr } = await gongkaiProcess(['check', '.'], { cwd });
    expect([status, stderr, isRaw(stdout), stdout.includes('carry-over')]).toEqual([0, '', false, true]);
  });
});
