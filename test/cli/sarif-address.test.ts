import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressesFrom } from '../../server/src/cli/sarif-address.ts';
import { RUNS } from '../property/arbitraries.ts';
import { folderOf } from './support/folder.ts';
import { hostileName } from './support/hostile.ts';

/** A URI reference by RFC 3986 without query and fragment: a file URI, or a relative one without a scheme. */
const PATH = String.raw`(?:[\w\-.~!$&'()*+,;=:@]|%[0-9A-F]{2})*`;
const FILE_URI = new RegExp(`^file://(?:/${PATH})+$`);
const RELATIVE = new RegExp(`^(?![^/]*:)(?!/)${PATH}(?:/${PATH})*$`);

describe.skipIf(sep !== '/')('addresses in SARIF, of any names that POSIX knows', () => {
  it('are URI references by RFC 3986 that lead back to the file', () => {
    const { of, root } = addressesFrom('/没有 这个%20文件夹/[a]^|', 'zh-cn');
    const base = root().uri;
    expect(base).toMatch(FILE_URI);
    expect(base.endsWith('/')).toBe(true);
    expect(fileURLToPath(base)).toBe('/没有 这个%20文件夹/[a]^|/');
    fc.assert(
      fc.property(fc.array(hostileName, { minLength: 1, maxLength: 3 }), (names) => {
        const path = names.join('/');
        const below = of(path === '-' ? './-' : path);
        expect(below).toEqual({ uri: expect.stringMatching(RELATIVE) as string, uriBaseId: '%SRCROOT%' });
        expect(decodeURIComponent(below.uri)).toBe(path);
        expect(fileURLToPath(base + below.uri)).toBe(`/没有 这个%20文件夹/[a]^|/${path}`);
        const elsewhere = of(`/别处/${path}`);
        expect(elsewhere).toEqual({ uri: expect.stringMatching(FILE_URI) as string });
        expect(fileURLToPath(elsewhere.uri)).toBe(`/别处/${path}`);
      }),
      { numRuns: RUNS },
    );
  });

  it.each([
    ['a.txt', 'a.txt'],
    ['./a.txt', 'a.txt'],
    ['夹/../a.txt', 'a.txt'],
    ['/没有/a.txt', 'a.txt'],
    ['-a.txt', '-a.txt'],
    ['./-', '-'],
    ['..a.txt', '..a.txt'],
    ['c:a.txt', 'c%3Aa.txt'],
    ['夹\\a.txt', '%E5%A4%B9%5Ca.txt'],
    ['\ud842.txt', '%EF%BF%BD.txt'],
  ])('start from the folder of the run: %j', (path, uri) => {
    expect(addressesFrom('/没有', 'zh-cn').of(path)).toEqual({ uri, uriBaseId: '%SRCROOT%' });
  });

  it.each([['../a.txt'], ['/a.txt'], ['夹/../../a.txt'], ['//a.txt'], ['/./b/../a.txt']])(
    'start from the root elsewhere, without dots: %j',
    (path) => {
      expect(addressesFrom('/没有', 'zh-cn').of(path)).toEqual({ uri: 'file:///a.txt' });
    },
  );

  it('mean no file where standard input is read', () => {
    const { of } = addressesFrom('/没有', 'zh-cn');
    expect(of('-')).toEqual({ uri: '%3Cstdin%3E', description: { text: '标准输入' } });
    expect(addressesFrom('/没有', 'en').of('-').description).toEqual({ text: 'standard input' });
  });

  it('follow links, of files, folders and the folder of the run', () => {
    const folder = folderOf({ 'b.txt': { to: '真/a.txt' }, 夹: { to: '真' }, 外: { to: '/' } });
    mkdirSync(join(folder, '真'));
    writeFileSync(join(folder, '真/a.txt'), '');
    symlinkSync(folder, join(folder, '真/自己'));
    for (const cwd of [folder, join(folder, '夹/自己')]) {
      const { of } = addressesFrom(cwd, 'zh-cn');
      const uri = `${encodeURIComponent('真')}/a.txt`;
      for (const path of ['b.txt', '夹/a.txt', '真/自己/b.txt'])
        expect(of(path)).toEqual({ uri, uriBaseId: '%SRCROOT%' });
      expect(of('外').uri).toBe('file:///');
    }
  });
});
