import { describe, expect, it } from 'vitest';
import { leaves, parse } from '../../../server/src/core/syntax/parse.ts';
import type { Syntax } from '../../../server/src/core/syntax/syntax.ts';

const TEXT = '甲\r\n乙\t丙\t𠮷\n\n丁|戊\r己\n庚';
const INSERTED = ['', '辛', '\n', '\r', '\t', '\r\n壬\n', '　', '\v', '辛\v壬', '\n\u0007'];

function seen({ lines, plain }: Syntax): unknown {
  return {
    plain,
    lines: lines.map(({ index, start, end, next, cut, cells }) => ({ index, start, end, next, cut, cells })),
  };
}

/** Each text that comes of `TEXT` when up to two units are replaced at any place. */
function* edited(): Generator<string> {
  for (let at = 0; at <= TEXT.length; at++)
    for (const length of [0, 1, 2])
      for (const words of INSERTED) yield TEXT.slice(0, at) + words + TEXT.slice(at + length);
}

describe('a text that was edited', () => {
  it('has the lines of one that is read anew', () => {
    const before = parse(TEXT);
    for (const text of edited()) expect(seen(parse(text, before)), JSON.stringify(text)).toEqual(seen(parse(text)));
  });

  it('has the lines themselves that stand before the edit, and what those behind it say', () => {
    const before = parse(TEXT);
    const after = parse(TEXT.replace('丁', '丁丁'), before);
    expect(after.lines.slice(0, 2).every((line, at) => line === before.lines[at])).toBe(true);
    expect(after.lines.at(-1)!.content).toBe(before.lines.at(-1)!.content);
    expect(after.lines.at(-1)!.start).toBe(before.lines.at(-1)!.start + 1);
  });

  it('has all lines themselves but the one and that before it where none is longer', () => {
    const before = parse(TEXT);
    const after = parse(TEXT.replace('丁', '癸'), before);
    expect(after.lines.filter((line, at) => line !== before.lines[at]).map(({ index }) => index)).toEqual([2, 3]);
  });
});

describe('the leaves of a text', () => {
  it('are its cells, dividers and line ends, and cover it', () => {
    expect([...leaves(parse('甲\t\t乙\n\n|丙|\r\n'))].map(({ kind, span }) => [kind, span.start, span.end])).toEqual([
      ['cell', 0, 1],
      ['divider', 1, 2],
      ['divider', 2, 3],
      ['cell', 3, 4],
      ['line-end', 4, 5],
      ['line-end', 5, 6],
      ['divider', 6, 7],
      ['cell', 7, 8],
      ['divider', 8, 9],
      ['line-end', 9, 11],
    ]);
  });
});
