import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readRecords } from '../../server/src/cli/records-file.ts';
import { speaker } from '../../server/src/cli/words.ts';
import { recordOf } from '../../server/src/core/across/record.ts';
import { readReport } from '../../server/src/core/report/read.ts';
import { sample } from '../support/sample.ts';
import { folderOf } from './support/folder.ts';
import { gongkai } from './support/gongkai.ts';

/** What is read of a file in a folder, and what is said. */
async function read(cwd: string, name: string) {
  const said: string[] = [];
  const output = {
    write: (text: string) => {
      said.push(text);
      return Promise.resolve();
    },
    isTerminal: false,
    hasColour: false,
  };
  const io = { cwd, stdout: output, stderr: output, stdin: none(), now: () => 0, cpu: () => 0, program: null };
  const interruption = () => new AbortController().signal;
  const host = { io: { ...io, interruption }, say: speaker('zh-cn'), language: 'zh-cn' as const };
  return { ...(await readRecords(name, host)), said: said.join('') };
}

async function* none(): AsyncGenerator<Uint8Array> {
  // Nothing is read from there.
}

it('reads the records that an overview wrote', async () => {
  const cwd = folderOf({ '年报/一.txt': sample(2021), '年报/二.txt': sample(2019) });
  await gongkai(['overview', '年报', '-o', '记录.jsonl'], { cwd });
  const { filed, failed, said } = await read(cwd, '记录.jsonl');
  expect([failed, said]).toEqual([false, '']);
  expect(filed.map(({ file, folders }) => [file, folders.at(-1)])).toEqual([
    ['年报/二.txt', '年报'],
    ['年报/一.txt', '年报'],
  ]);
  expect(filed[1]!.record).toEqual(recordOf(readReport(sample(2021))));
});

it('says which lines hold none, and reads the others', async () => {
  const cwd = folderOf({ '一.txt': sample(2021) });
  await gongkai(['overview', '一.txt', '-o', '记录.jsonl'], { cwd });
  const line = readFileSync(join(cwd, '记录.jsonl'), 'utf8').trim();
  const other = folderOf({
    '记录.jsonl': `{\n${line}\n\n${line.replace('"version":1', '"version":9')}\n{"version":1}\n`,
  });
  const { filed, failed, said } = await read(other, '记录.jsonl');
  expect([filed.length, failed]).toEqual([1, true]);
  expect(said).toBe(
    [
      '记录.jsonl：第 1 行不是 JSON，没有读。',
      '记录.jsonl：第 4 行是另一版本的记录，没有读。请用这个版本的 gongkai overview --format jsonl 重新写。',
      '记录.jsonl：第 5 行的“file”不对，没有读。请用 gongkai overview --format jsonl 重新写。',
      '',
    ].join('\n'),
  );
});

it('is not told line by line of a file that holds something else', async () => {
  const cwd = folderOf({ '通知.txt': '关于放假的通知\n'.repeat(100), '乱.jsonl': Buffer.from([0xff, 0xfe, 0xff]) });
  expect((await read(cwd, '通知.txt')).said.split('\n')).toHaveLength(11);
  expect((await read(cwd, '乱.jsonl')).said).toBe('乱.jsonl：不是 UTF-8 编码，没有读。\n');
  expect((await read(cwd, '没有.jsonl')).said).toBe('没有.jsonl：不能读取（ENOENT）。\n');
});
