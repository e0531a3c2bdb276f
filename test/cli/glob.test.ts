import { describe, expect, it } from 'vitest';
import { matcherOf } from '../../server/src/cli/glob/match.ts';
import { parsePattern } from '../../server/src/cli/glob/parse.ts';
import { isPattern } from '../../server/src/cli/search.ts';

const matcher = (pattern: string) => matcherOf(parsePattern(pattern));

describe('patterns of file names', () => {
  it.each([
    ['a/*.txt', 'a/1.txt', 'a/b/1.txt'],
    ['**/*.{txt,text}', 'a/b/3.text', '.a/3.txt'],
    ['**/*.txt', '3.txt', '3.text'],
    ['**', 'a/b/c', 'a/.b'],
    ['a/**/b', 'a/b', 'ab'],
    ['a/**/b', 'a/x/y/b', 'a/x/y/c'],
    ['a**b', 'axxb', 'ax/xb'],
    ['*.txt', '年报.txt', '.txt'],
    ['.a/*', '.a/b', '.a/.b'],
    ['?.txt', '𠮷.txt', 'ab.txt'],
    ['*\n*.txt', '\r\n\u2028.txt', 'a.txt'],
    ['[2-9].txt', '2.txt', '1.txt'],
    ['[!2-9].txt', '1.txt', '2.txt'],
    ['[]a]', ']', 'b'],
    ['[\\]-]', '-', '\\'],
    ['{a/b,c}/*.txt', 'a/b/x.txt', 'b/x.txt'],
    ['{2019..2023}.txt', '2021.txt', '2024.txt'],
    ['{01..12}.txt', '03.txt', '3.txt'],
    ['@(甲|乙)*.txt', '乙局.txt', '丙局.txt'],
    ['?(a)b', 'b', 'aab'],
    ['+(ab|c)', 'abcab', ''],
    ['*(ab|c)d', 'd', 'abd/'],
    ['!(草稿*).txt', '定稿.txt', '草稿2.txt'],
    ['!(*稿)/*', '旧/a', '草稿/a'],
    ['\\*.txt', '*.txt', 'a.txt'],
    // Brackets that are but characters.
    ['年报(2023)*.txt', '年报(2023)定.txt', '年报2023.txt'],
    ['a{b*', 'a{bc', 'abc'],
    ['{a}*', '{a}b', 'ab'],
    ['[ab*', '[abc', 'a'],
    ['@(a*', '@(ab', 'ab'],
    ['!(a!(b))', 'b', 'a!(b)'],
  ])('%j is like %j, not like %j', (pattern, one, other) => {
    expect([one, other].map(matcher(pattern).matches)).toEqual([true, false]);
  });

  it.each([
    ['a*/x.txt', 'ab', 'b'],
    ['**/*.txt', 'a/b', '.git'],
    ['a/*/x', 'a/b', 'a/b/c'],
    ['{a/b,c}/*.txt', 'a', 'b'],
  ])('%j leads on into %j, not into %j', (pattern, one, other) => {
    expect([one, other].map(matcher(pattern).leadsOn)).toEqual([true, false]);
  });

  it.each([
    ['a*', true],
    ['{a,b}', true],
    ['@(a|b)', true],
    ['\\*', false],
    ['a(1).txt', false],
    ['{a}[', false],
  ])('%j is one: %j', (name, is) => {
    expect(isPattern(name)).toBe(is);
  });

  // Each of these would take longer than anybody waits if it were tried way by way.
  it.each([
    ['groups in groups', '+(a+(a+(a)))b'],
    ['groups fifty deep', `${'+('.repeat(50)}a${')'.repeat(50)}b`],
    ['stars', `${'*a'.repeat(90)}b`],
    ['braces', `${'{a,aa,{a,{aa,a}}}'.repeat(90)}b`],
    ['stars in groups', '*(*(*(a*)*)*)b'],
    ['what is not to be there', `${'!(*a*)'.repeat(30)}b`],
    ['what is not not to be there', `${'!(*'.repeat(30)}a${')'.repeat(30)}b`],
    ['what may be there', `${'?(a)'.repeat(150)}b`],
    ['folders', `${'**/'.repeat(200)}b`],
    ['groups without an end', '@('.repeat(2000)],
    ['braces 500 deep', `${'{'.repeat(500)}a,b${'}'.repeat(500)}b`],
  ])('none takes long: %s', (_, pattern) => {
    const { matches, leadsOn } = matcher(pattern);
    for (const name of ['a'.repeat(200), `${'a/'.repeat(100)}a`]) {
      expect(matches(name)).toBe(false);
      expect(typeof leadsOn(name)).toBe('boolean');
    }
  });
});
