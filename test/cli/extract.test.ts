import { describe, expect, it } from 'vitest';
import { KNOWN_SECTIONS } from '../../server/src/core/form/known-sections.ts';
import { sample } from '../support/sample.ts';
import { folderOf } from './support/folder.ts';
import { gongkai } from './support/gongkai.ts';

interface Extracted {
  readonly version: number;
  readonly files: {
    readonly file: string;
    readonly report: unknown;
    readonly sections: { id: string; title: string; heading: unknown; range: unknown }[];
    readonly tables: Record<'disclosure' | 'requests' | 'review', Record<string, Record<string, unknown>>>;
  }[];
}

async function extract(...argv: string[]) {
  const cwd = folderOf({
    '年报.txt': sample(2019),
    '通知.txt': '关于放假的通知',
    '空.txt': '',
    '夹/年报.txt': sample(2021),
  });
  const { status, stdout, stderr } = await gongkai(['extract', ...argv], { cwd });
  return { status, stderr, ...(JSON.parse(stdout) as Extracted) };
}

describe('gongkai extract', () => {
  it('gives the sections with their ranges', async () => {
    const { status, stderr, version, files } = await extract('年报.txt');
    expect([status, stderr, version]).toEqual([0, '', 1]);
    expect(files).toMatchObject([{ file: '年报.txt', report: { agency: '云岭市档案局', year: 2020, form: 2019 } }]);
    expect(files[0]?.sections.map(({ id, title }) => [id, title])).toEqual(
      KNOWN_SECTIONS.map(({ id, title }) => [id, title]),
    );
    expect(files[0]?.sections[0]).toMatchObject({
      heading: { start: { line: 2, character: 0 }, end: { line: 2, character: 6 } },
      range: { start: { line: 2, character: 0 }, end: { line: 7, character: 22 } },
    });
  });

  it('gives the figures of the tables', async () => {
    const { files } = await extract('年报.txt');
    const { disclosure, requests, review } = files[0]!.tables;
    expect(disclosure).toMatchObject({
      license: { previous: 12, change: -1, decisions: 208 },
      procurement: { projects: 3, amount: { text: '18.5万元', value: 18.5, unit: '万元' } },
    });
    expect(requests).toMatchObject({ new: { 'natural-person': 12, enterprise: 2, total: 15 } });
    expect(review).toMatchObject({ reconsideration: { upheld: 1, pending: 1, total: 2 } });
  });

  it('refuses what check refuses', async () => {
    const { status, stderr, files } = await extract('通知.txt', '空.txt', '没有.txt', '夹');
    expect(status).toBe(2);
    expect(stderr).toBe('没有.txt：没有这个文件或文件夹。\n通知.txt：不像政府信息公开年报。\n空.txt：文件是空的。\n');
    expect(files.map(({ report }) => report)).toEqual([null, null, expect.objectContaining({ form: 2021 })]);
    expect(files[0]?.sections.map(({ heading, range }) => [heading, range])).toEqual(
      KNOWN_SECTIONS.map(() => [null, null]),
    );
    expect(files[0]?.tables).toEqual({ disclosure: {}, requests: {}, review: {} });
    expect((await extract('通知.txt')).status).toBe(2);
    expect((await gongkai(['extract'])).stderr).toMatch(/^没有写要读的文件/);
  });
});
