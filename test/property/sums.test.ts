import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrongSumsIn } from '../../server/src/core/report/prose/sums.ts';
import { plain } from '../../server/src/core/text/plain.ts';
import { RUNS } from './arbitraries.ts';

/** A part of a total, and what it is divided into. */
interface Part {
  readonly name: string;
  readonly amount: number;
  readonly details: readonly { readonly name: string; readonly amount: number }[];
}

const KINDS = ['动态类', '公告类', '政策类', '财政类', '人事类', '规划类'];
const CHANNELS = ['门户网站', '微信公众号', '政务微博', '抖音号', '公示栏', '政府公报'];

/** Words before a list and behind it; those of `complete` claim that it is all. */
const OPENINGS: readonly { readonly words: readonly [string, string]; readonly complete: boolean }[] = [
  ...['，其中', '，其中：', '，其中，', '。其中', '。其中包括', '，包括', '，涉及', '，含', '，其中有', '：'].map(
    (before) => ({ words: [before, ''] as const, complete: false }),
  ),
  ...['，具体为', '，具体是：', '，具体如下：', '，即', '，分别为', '，分别是'].map((before) => ({
    words: [before, ''] as const,
    complete: true,
  })),
  { words: ['（其中', '）'], complete: false },
  { words: ['，（其中', '）'], complete: false },
  { words: ['（', '）'], complete: true },
  { words: ['，由', '组成'], complete: true },
];
const MARKS = ['、', '，', '；'];
const STYLES: readonly ((name: string, amount: number, index: number) => string)[] = [
  (name, amount) => `${name}${amount}条`,
  (name, amount) => `${amount}条${name}`,
  (name, amount, index) => `${'一二三四五六'.charAt(index)}是${name}${amount}条`,
];
/** How details stand behind their part; all but those in brackets need semicolons between the parts. */
const INSIDE: readonly { readonly words: readonly [string, string]; readonly marked: boolean }[] = [
  { words: ['（', '）'], marked: true },
  { words: ['（其中', '）'], marked: true },
  { words: ['，其中', ''], marked: false },
  { words: ['，包括', ''], marked: false },
  { words: ['，具体为', ''], marked: false },
  { words: ['，', ''], marked: false },
];
const LEADS = ['全年公开信息', '全年共公开信息', '2023年，我局主动公开政府信息', '累计公开政府信息共计'];
const TAILS = ['。', '，同比增长12%。', '，较上年增加8条。', '。此外，编发简报15期。', '，有效保障了知情权。'];

/** Large, and none likelier than another, so that no other numbers of the sentence come to a total by chance. */
const amounts = fc.noBias(fc.integer({ min: 1000, max: 9_000_000 }));
const trees = fc
  .record({
    names: fc.constantFrom([KINDS, CHANNELS] as const, [CHANNELS, KINDS] as const),
    parts: fc.array(
      fc.record({ amount: amounts, divided: fc.boolean(), at: fc.double({ min: 0.1, max: 0.9, noNaN: true }) }),
      {
        minLength: 3,
        maxLength: 6,
      },
    ),
  })
  .map(({ names: [outer, inner], parts }): Part[] =>
    parts.map(({ amount, divided, at }, index) => {
      const first = Math.round(amount * at);
      const details = [first, amount - first].map((each, place) => ({ name: inner[place]!, amount: each }));
      return { name: outer[index]!, amount, details: divided ? details : [] };
    }),
  );
const shapes = fc.record({
  opening: fc.constantFrom(...OPENINGS),
  mark: fc.constantFrom(...MARKS),
  style: fc.constantFrom(...STYLES),
  inside: fc.constantFrom(...INSIDE),
  lead: fc.constantFrom(...LEADS),
  tail: fc.constantFrom(...TAILS),
});
type Shape = typeof shapes extends fc.Arbitrary<infer Value> ? Value : never;

/** The tree as a sentence. @param total the number written as its total */
function written(parts: readonly Part[], { opening, mark, style, inside, lead, tail }: Shape, total: number): string {
  const isDivided = parts.some(({ details }) => details.length > 0);
  const items = parts.map(({ name, amount, details }, index) => {
    const list = details.map((each) => `${each.name}${each.amount}条`).join('、');
    return style(name, amount, index) + (list === '' ? '' : inside.words.join(list));
  });
  const between = isDivided && !inside.marked ? '；' : mark;
  return `${lead}${total}条${opening.words.join(items.join(between))}${tail}`;
}

const sumOf = (parts: readonly { readonly amount: number }[]) => parts.reduce((sum, { amount }) => sum + amount, 0);
const found = (text: string) => wrongSumsIn(plain(text));

describe('trees of totals, parts and details', () => {
  it('are left in peace where they add up', () => {
    fc.assert(
      fc.property(trees, shapes, (parts, shape) => {
        expect(found(written(parts, shape, sumOf(parts)))).toEqual([]);
      }),
      { numRuns: RUNS * 4 },
    );
  });

  it('are reported where the total is off by one, with the sum of the parts', () => {
    fc.assert(
      fc.property(trees, shapes, fc.constantFrom(-1, 1), (parts, shape, off) => {
        const total = sumOf(parts) + off;
        const wrong = found(written(parts, shape, total)).map((each) => [each.total.amount, each.sum]);
        expect(wrong).toEqual([[BigInt(total), BigInt(total - off)]]);
      }),
      { numRuns: RUNS * 4 },
    );
  });

  it('are reported where a part is one less than its details', () => {
    const divided = trees.filter((parts) => parts.some(({ details }) => details.length > 0));
    fc.assert(
      fc.property(divided, shapes, (parts, shape) => {
        const at = parts.findIndex(({ details }) => details.length > 0);
        const { amount } = parts[at]!;
        const less = parts.map((part, index) => (index === at ? { ...part, amount: amount - 1 } : part));
        const wrong = found(written(less, shape, sumOf(less)));
        expect(wrong.map((each) => [each.total.amount, each.sum])).toEqual([[BigInt(amount - 1), BigInt(amount)]]);
      }),
      { numRuns: RUNS * 4 },
    );
  });
});
