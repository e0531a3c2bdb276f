import { describe, expect, it } from 'vitest';
import { leavesOut } from '../../server/src/settings/patterns.ts';

describe('patterns of files to leave out', () => {
  it.each<[string, string, boolean]>([
    ['草稿.txt', '草稿.txt', true],
    ['草稿.txt', '2020/甲/草稿.txt', true],
    ['草稿.txt', '草稿.txt.bak', false],
    ['/草稿.txt', '2020/草稿.txt', false],
    ['/草稿.txt', '草稿.txt', true],
    ['旧/', '旧/甲.txt', true],
    ['旧/', '2020/旧/甲/乙.txt', true],
    ['旧/', '旧', false],
    ['旧', '旧/甲.txt', true],
    ['2019/旧', '2019/旧/甲.txt', true],
    ['2019/旧', '备份/2019/旧/甲.txt', false],
    ['**/2019/旧', '备份/2019/旧/甲.txt', true],
    ['2019/**', '2019/甲/乙.txt', true],
    ['2019/**/乙.txt', '2019/乙.txt', true],
    ['2019/**/乙.txt', '2019/甲/丙/乙.txt', true],
    ['2019/*', '2019/甲.txt', true],
    ['2019/*/乙.txt', '2019/甲/丙/乙.txt', false],
    ['*旧稿*.txt', '2020/年报旧稿（二）.txt', true],
    ['20??年报.txt', '2020年报.txt', true],
    ['20??年报.txt', '202年报.txt', false],
    ['年报?.txt', '年报𠮷.txt', true],
    ['./旧/甲.txt', '旧/甲.txt', true],
    ['a.c', 'abc', false],
    ['[ab]', 'a', false],
    ['*', '任何.txt', true],
  ])('%s: %s: %s', (pattern, path, out) => {
    expect(leavesOut([pattern], path)).toBe(out ? true : null);
  });

  it('count from the last one that fits', () => {
    const patterns = ['2019/', '!2019/甲.txt', '甲*'];
    expect(leavesOut(patterns.slice(0, 2), '2019/甲.txt')).toBe(false);
    expect(leavesOut(patterns, '2019/甲.txt')).toBe(true);
    expect(leavesOut(patterns, '2020/乙.txt')).toBeNull();
    expect(leavesOut(['', '!', '/', '!/'], '甲.txt')).toBeNull();
  });

  it.each([
    ['stars in a name', `${'*a'.repeat(100)}b`, 'a'.repeat(4000)],
    ['stars for folders', `${'**/a/'.repeat(100)}b`, `${'a/'.repeat(1000)}c`],
  ])('take no longer for many %s', (_, pattern, path) => {
    const start = performance.now();
    expect(leavesOut([pattern], path)).toBeNull();
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
