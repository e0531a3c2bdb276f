import { describe, expect, it } from 'vitest';
import {
  NO_SIGNS,
  type Signs,
  TWICE,
  type Written,
  anyOf,
  bearAsBefore,
  bears,
  either,
  inARow,
  inPlain,
  inText,
  someBear,
  unitsIn,
} from '../../server/src/core/text/signs.ts';
import { plain } from '../../server/src/core/text/plain.ts';

const written = (text: string): Written => ({ text, plain: plain(text), notes: [] });

const SIGNS = {
  bracket: inText(anyOf('()')),
  folded: inPlain(anyOf('()')),
  both: inPlain(anyOf('第'), anyOf('条')),
  row: inPlain(inARow('、,')),
  one: inPlain(either(anyOf('甲'), inARow('?'))),
  twice: inPlain(TWICE),
  none: NO_SIGNS,
} satisfies Record<string, Signs>;

describe('a text', () => {
  it.each<[keyof typeof SIGNS, text: string, borne: boolean]>([
    ['bracket', '信息(公开)', true],
    ['bracket', '信息（公开）', false],
    ['folded', '信息（公开）', true],
    ['both', '《条例》第二十条', true],
    ['both', '《条例》', false],
    ['row', '甲、乙、丙', false],
    ['row', '甲、，乙', true],
    ['one', '甲', true],
    ['one', '乙?丙?', false],
    ['one', '乙??', true],
    ['twice', '的的', true],
    ['twice', '的一的', false],
    ['twice', '2022', false],
    ['twice', '𠮷𠮷😀😀', false],
    ['none', '', true],
  ])('bears %s: %s, %s', (name, text, borne) => {
    expect(bears(written(text), SIGNS[name])).toBe(borne);
  });

  it('bears with others what one of them bears', () => {
    const lines = ['第一', '条目'].map(written);
    const itself = (each: Written): Written => each;
    expect(someBear(lines, itself, SIGNS.both)).toBe(true);
    expect(someBear(lines, itself, SIGNS.folded)).toBe(false);
    expect(someBear([], itself, SIGNS.folded)).toBe(false);
  });

  it('bears after an edit what it bore, and what came into it', () => {
    const itself = (each: Written): Written => each;
    const [before, other] = [['第一', '条目'].map(written), ['（', '条目'].map(written)];
    bearAsBefore(other, before, []);
    // Nobody had asked: it is looked through.
    expect(someBear(other, itself, SIGNS.folded)).toBe(true);
    expect(someBear(before, itself, SIGNS.folded)).toBe(false);
    const now = ['（', '条目'].map(written);
    bearAsBefore(now, before, [now[0]!]);
    expect(someBear(now, itself, SIGNS.folded)).toBe(true);
    expect(someBear(now, itself, SIGNS.row)).toBe(false);
    // In the other form nobody had asked.
    expect(someBear(now, itself, SIGNS.bracket)).toBe(false);
  });

  it('is looked through again where a sign was declared afterwards', () => {
    const text = written('乙');
    expect(bears(text, SIGNS.one)).toBe(false);
    expect(bears(text, inPlain(anyOf('乙')))).toBe(true);
    expect(anyOf('乙')).toEqual(anyOf('乙'));
  });

  it('may be looked through for a class of characters', () => {
    expect(unitsIn('\\u2000-\\u2003\\u3000')).toBe('\u2000\u2001\u2002\u2003\u3000');
  });
});
