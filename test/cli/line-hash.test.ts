import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineHashes } from '../../server/src/cli/line-hash.ts';
import { RUNS } from '../property/arbitraries.ts';

/** The hash of the line that begins with `rest`, as it is defined: a sum over one window, with no rolling. */
function hashBySum(rest: string): string {
  const window = `${rest}\uffff`
    .slice(0, 100)
    .padEnd(100, '\0')
    .split('')
    .map((unit) => BigInt(unit.charCodeAt(0)));
  return window.reduce((sum, unit) => BigInt.asUintN(64, sum * 37n + unit), 0n).toString(16);
}

describe('the hash of a line', () => {
  // Inputs and results that GitHub publishes as the tests of its upload action.
  it.each([
    ['', ['c129715d7a2bc9a3:1']],
    [' a\nb\n  \t\tc\n d', ['271789c17abda88f:1', '54703d4cd895b18:1', '180aee12dab6264:1', 'a23a3dc5e078b07b:1']],
    ...['\n', '\r', '\r\n'].map((end): [string, string[]] => [
      ` hello; \t${end}world!!!${end}${end}${end}  \t\tGreetings${end} End${end}`,
      [
        ...['e9496ae3ebfced30:1', 'fb7c023a8b9ccb3f:1', 'ce8ba1a563dcdaca:1', 'e20e36e16fcb0cc8:1'],
        ...['b3edc88f2938467e:1', 'c8e28b0b4002a3a0:1', 'c129715d7a2bc9a3:1'],
      ],
    ]),
  ])('is what GitHub works out: %j', (text, hashes) => {
    expect(lineHashes(text)).toEqual(hashes);
  });

  it('is a sum over the hundred characters from the beginning of the line, and a count', () => {
    const units = fc.string({
      unit: fc.constantFrom(
        'a',
        '9',
        '年',
        '𠮷',
        '\uffff',
        '\ufeff',
        '\0',
        ' ',
        '\t',
        '\n',
        '\r',
        '\r\n',
        '，'.repeat(60),
      ),
      maxLength: 60,
    });
    fc.assert(
      fc.property(units, (text) => {
        const lines = text.split(/\r\n|\r|\n/);
        const plain = lines.map((line) => line.replaceAll(/[ \t]/g, ''));
        const sums = plain.map((_, at) => hashBySum(plain.slice(at).join('\n')));
        const counts = sums.map((sum, at) => `${sum}:${sums.slice(0, at + 1).filter((each) => each === sum).length}`);
        expect(lineHashes(text)).toEqual(counts);
      }),
      { numRuns: RUNS },
    );
  });
});
