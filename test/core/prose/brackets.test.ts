import { expect, it, test } from 'vitest';
import { bracketsIn, withoutBrackets } from '../../../server/src/core/report/prose/brackets.ts';

const pairs = (text: string) => bracketsIn(text).map(({ open, close }) => text.slice(open, close + 1));

test.each([
  ['答复16件(网络9件)、结转1件(信函)', ['(网络9件)', '(信函)'], '答复16件······、结转1件····'],
  ['答复(网络(邮箱)9件)16件', ['(网络(邮箱)9件)', '(邮箱)'], '答复··········16件'],
  ['答复(网络)(信函)16件', ['(网络)', '(信函)'], '答复········16件'],
  ['答复)16件(网络', [], '答复)16件(网络'],
  ['(答复(网络)16件', ['(网络)'], '(答复····16件'],
  ['答复16件', [], '答复16件'],
])('%s', (text, expected, bare) =>
  expect([pairs(text), withoutBrackets(text).replaceAll(' ', '·')]).toEqual([expected, bare]),
);

it('leaves brackets that it is not given', () => {
  expect(withoutBrackets('答复(网络)16件', [])).toBe('答复(网络)16件');
});
