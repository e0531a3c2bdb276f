import { describe, expect, it } from 'vitest';
import { en } from '../../client/src/words/en.ts';
import { zhCn } from '../../client/src/words/zh-cn.ts';
import { speaker } from '../../client/src/words/words.ts';

const holes = (text: string) => [...new Set(text.match(/\{\w+(?=[|}])/g))].sort();

it('the two languages fill the same holes', () => {
  const words: Readonly<Record<string, string>> = en;
  for (const [key, text] of Object.entries(zhCn)) expect({ [key]: holes(words[key]!) }).toEqual({ [key]: holes(text) });
});

describe('the language spoken', () => {
  it.each<['zh-cn' | 'en' | 'auto', string, string]>([
    ['zh-cn', 'en', zhCn.product],
    ['en', 'zh-cn', en.product],
    ['auto', 'zh-cn', zhCn.product],
    ['auto', 'zh-TW', zhCn.product],
    ['auto', 'en-GB', en.product],
  ])('is by %s in an editor in %s: %s', (setting, locale, product) => {
    expect(speaker(setting, locale)('product', {})).toBe(product);
  });
});
