import { describe, expect, it } from 'vitest';
import { excessOf, excessText } from '../../server/src/host/bounds.ts';
import { filled } from '../fuzz/scaling/growing.ts';
import { fixture } from '../support/sample.ts';

const REPORT = fixture('faultless-2021.txt');
/** `piece` over and over, so many bytes of it. */
const bytesOf = (piece: string, bytes: number) =>
  piece.repeat(Math.floor(bytes / new TextEncoder().encode(piece).length));

describe('what is too large to check', () => {
  it.each([
    ['lines', '\n'.repeat(200_000)],
    ['lines', '\r\u0085\u2028\v\n'.repeat(40_000)],
    ['lines', '0\n'.repeat(200_000)],
    ['cells', '0\t'.repeat(200_001)],
    ['cells', '0|'.repeat(200_001)],
    ['cells', '| 0 '.repeat(200_001)],
    ['cells', '0 '.repeat(200_001)],
    ['cells', '０　'.repeat(200_001)],
    ['cells', '0\u00a0'.repeat(200_001)],
    ['cells', '│０'.repeat(200_001)],
    ['cells', '<td>0</td>'.repeat(100_001)],
    ['cells', '＜td＞0'.repeat(200_001)],
    ['lines', '0\r\u0007'.repeat(200_000)],
    ['characters', '公'.repeat(1_200_001)],
  ])('has too many %s', (bound, text) => {
    expect(excessOf(text)?.bound).toBe(bound);
  });

  it.each([
    ['lines', '0\n'.repeat(199_999)],
    ['cells', '0\t'.repeat(200_000)],
    ['cells between bars and blanks, each counted once', '| 0 '.repeat(199_999)],
    ['characters', '公'.repeat(1_200_000)],
    ['strokes of a frame', '─'.repeat(1_000_000)],
    ['blanks', ' '.repeat(1_000_000)],
    ['a report over and over, 1 MB', bytesOf(REPORT, 1_000_000)],
    ['prose of one line, 1 MB', filled('全年共公开政府信息12条，其中，机构职能类3条。', 370_000)],
    ['rows between tabs, 1 MB', bytesOf('一、本年新收政府信息公开申请数量\t3\t0\t12\t4\t0\t0\t19\n', 1_000_000)],
    [
      'rows between bars, 1 MB',
      bytesOf('| 一、本年新收政府信息公开申请数量 | 3 | 0 | 12 | 4 | 0 | 0 | 19 |\n', 1_000_000),
    ],
    ['cells of HTML, 700 KB', bytesOf('<tr><td>3</td></tr>\n', 700_000)],
  ])('does not have too many %s', (_, text) => {
    expect(excessOf(text)).toBeNull();
  });

  it('is said with the bound and what to do', () => {
    const excess = excessOf('0\t'.repeat(300_000))!;
    expect(excessText(excess, 'zh-cn')).toBe(
      '太大，没有检查：超过 200,000 格，年报没有这么长。请删去不属于年报的内容；几份年报请分成几个文件。',
    );
    expect(excessText(excess, 'en')).toMatch(/^Too large to check: it has more than 200,000 cells, .*; put /);
  });
});
