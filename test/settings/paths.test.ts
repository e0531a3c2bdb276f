import { describe, expect, it } from 'vitest';
import { foldersUp, isInside, normal } from '../../server/src/settings/paths.ts';

describe('the folders of a settings file', () => {
  it.each<[string, string | null, string[]]>([
    ['/a/b/c', '/a', ['/a/b/c', '/a/b', '/a']],
    ['/a', '/a', ['/a']],
    ['/a/b', '/', ['/a/b', '/a', '/']],
    ['/ab', '/a', ['/ab']],
    ['/x/y', '/a', ['/x/y']],
    ['/x/y', null, ['/x/y']],
    ['C:/甲/乙', 'C:/甲', ['C:/甲/乙', 'C:/甲']],
    ['C:/甲', 'C:/', ['C:/甲', 'C:/']],
  ])('of %s below %s are %j', (folder, top, folders) => {
    expect(foldersUp(folder, top)).toEqual(folders);
  });
});

it.each<[string, boolean]>([
  ['a.txt', true],
  ['甲/乙.txt', true],
  ['./a', true],
  ['..a/b', true],
  ['', false],
  ['/a', false],
  ['a/../../b', false],
  ['a\\b', false],
  ['C:/a', false],
])('%s stays inside: %s', (path, inside) => expect(isInside(path)).toBe(inside));

it('a path is written in one way', () => expect(normal('./a//b/./c.txt')).toBe('a/b/c.txt'));
