import { describe, expect, it } from 'vitest';
import { WRITTEN, withPlainEnds } from '../support/written.ts';
import { gbk } from './support/encode.ts';
import { folderOf } from './support/folder.ts';
import { gongkai, gongkaiProcess } from './support/gongkai.ts';

interface Listed {
  readonly files: {
    file: string;
    encoding?: string;
    diagnostics?: { code: string; message: string; range: unknown }[];
  }[];
}

const FILES = Object.fromEntries(WRITTEN.map(({ name, bytes }) => [name, bytes]));
const NAMES = Object.keys(FILES);

/** What is said of each file in its own encoding, and of its text in UTF-8 with plain line ends. */
async function saidOf(...command: string[]): Promise<{ file: string; said: unknown; expected: unknown }[]> {
  const ran = await gongkaiProcess([...command, ...NAMES], { cwd: folderOf(FILES) });
  expect(ran.status).toBe(command[0] === 'check' ? 1 : 0);
  const { files } = JSON.parse(ran.stdout) as Listed;
  expect(files.map(({ file }) => file)).toEqual(NAMES);
  const plain = new Map<string, unknown>();
  for (const text of new Set(WRITTEN.map((each) => each.plain))) {
    const { stdout } = await gongkai([...command, '-'], { stdin: text });
    plain.set(text, (JSON.parse(stdout) as Listed).files[0]);
  }
  return WRITTEN.map(({ name, encoding, plain: text }, at) => ({
    file: name,
    said: withPlainEnds(files[at]),
    expected: { ...(plain.get(text) as object), file: name, ...(command[0] === 'check' && { encoding }) },
  }));
}

describe('the same report in every encoding with every line end', () => {
  it('has the same findings at the same places, and its encoding is named', async () => {
    const files = await saidOf('check', '--alone', '--format', 'json');
    for (const { said, expected } of files) {
      expect(said).toEqual(expected);
      const { diagnostics } = said as Required<Listed['files'][number]>;
      expect(diagnostics.map(({ code }) => code)).toEqual(expect.arrayContaining(['half-width-bracket', 'row-sum']));
    }
  });

  it('has the same figures and sections', async () => {
    for (const { said, expected } of await saidOf('extract')) expect(said).toEqual(expected);
  });

  it('is named in the text for people, file by file where that is asked for', async () => {
    const cwd = folderOf(FILES);
    const { stdout } = await gongkai(['check', '.'], { cwd });
    const count = (name: string) => WRITTEN.filter(({ encoding }) => encoding === name).length;
    for (const name of ['utf-8', 'utf-16le', 'utf-16be', 'gb18030']) {
      expect(stdout).toMatch(new RegExp(`\n检查年报 ${WRITTEN.length} 份（编码 .*${name} ${count(name)} 份.*）：错误`));
    }
    const verbose = await gongkai(['check', '.', '--verbose'], { cwd });
    for (const { name, encoding } of WRITTEN) expect(verbose.stdout).toContain(`${name}：编码 ${encoding}；`);
  });
});

describe('a report in two encodings', () => {
  const heading = '六、其他需要报告的事项\n';
  const [start, end] = WRITTEN[0]!.plain.split(heading) as [string, string];
  const before = `${start}${heading}另`;
  const bytes = Buffer.concat([Buffer.from(`\ufeff${before}`), gbk('费'), Buffer.from(end)]);
  const lines = before.split('\n').length;
  const offset = Buffer.byteLength(`\ufeff${before}`);

  it.each([
    ['text', `年报.txt：按 utf-8 读，有 2 处不能解码，第一处在第 ${lines} 行第 2 列（字节偏移 ${offset}）。\n`],
    ['json', `年报.txt：按 utf-8 读，有 2 处不能解码，第一处在第 ${lines} 行第 2 列（字节偏移 ${offset}）。\n`],
  ])('is checked and refused, with the place: %s', async (format, complaint) => {
    const cwd = folderOf({ '年报.txt': bytes });
    const { status, stdout, stderr } = await gongkai(['check', '--format', format, '年报.txt'], { cwd });
    expect([status, stderr]).toEqual([2, complaint]);
    if (format === 'text') expect(stdout).toContain(`年报.txt:${lines}:2  错误  请用原来的编码重新保存：按 utf-8 读`);
    else {
      const [file] = (JSON.parse(stdout) as Listed).files;
      const found = file?.diagnostics?.find(({ code }) => code === 'undecodable-byte');
      expect(found?.message).toContain(`字节偏移 ${offset}；全文 2 处`);
      const at = (character: number) => ({ line: lines - 1, character });
      expect([file?.encoding, found?.range]).toEqual(['utf-8', { start: at(1), end: at(2) }]);
    }
  });

  it('is told in English too', async () => {
    const { stderr } = await gongkai(['extract', '年报.txt', '--lang', 'en'], { cwd: folderOf({ '年报.txt': bytes }) });
    expect(stderr).toMatch(
      new RegExp(
        `^年报\\.txt: read as utf-8, .* in 2 places, first at line ${lines}, column 2 \\(byte offset ${offset}\\)`,
      ),
    );
  });
});
