import { expect, it, test } from 'vitest';
import { type Passage, entriesOf, passagesIn } from '../../../server/src/core/report/prose/passages.ts';
import { plain } from '../../../server/src/core/text/plain.ts';

const passages = (text: string): Passage[] => passagesIn({ start: 0, text: plain(text) });

it('gives the sentence, then what stands in its brackets', () => {
  const text = '收到申请5件（网络3件（含邮件1件）、信函2件），答复5件';
  expect(passages(text).map(({ start, text: held, before, counts }) => [start, held, before, counts.length])).toEqual([
    [0, `收到申请5件${' '.repeat(18)},答复5件`, '', 2],
    [7, `网络3件${' '.repeat(7)}、信函2件`, '收到申请5件', 2],
    [12, '含邮件1件', `收到申请5件${' '.repeat(5)}`, 1],
  ]);
});

it('reads up to 2000 characters, and up to 60 numbers in each passage', () => {
  const words = '收到申请5件';
  expect(passages('，'.repeat(2000 - words.length) + words)).toHaveLength(1);
  expect(passages('，'.repeat(2001 - words.length) + words)).toEqual([]);
  expect(passages(`${'答复1件，'.repeat(60)}（网络1件）`)).toHaveLength(2);
  expect(passages(`${'答复1件，'.repeat(61)}（网络1件）`)).toEqual([]);
  expect(passages(`申请（${'答复1件，'.repeat(61)}）`)).toEqual([]);
});

test.each([
  ['收到申请3件，答复5件', ['收到申请', '答复']],
  ['网络3件、信函5件', ['网络', '信函']],
  ['予以公开3件为网络件、不予公开5件', ['予以公开', '不予公开']],
  ['予以公开3件，占比30%、不予公开5件', ['予以公开', '不予公开']],
  ['予以公开3件，约占总数的37.5 %，不予公开5件', ['予以公开', '不予公开']],
  ['网络、信函申请3件', ['网络、信函申请']],
  ['收到申请3件；答复：当年5件', ['收到申请', '当年']],
])('tells the words before each number of 「%s」', (text, expected) => {
  const entries = entriesOf(passages(text)[0]!);
  expect(entries.map(({ label }) => label)).toEqual(expected);
  expect(entries.map(({ start, label }) => plain(text).slice(start, start + label.length))).toEqual(expected);
});

test.each([
  ['收到3件答复5件', ['答复', ''], ['', '']],
  ['收到3件申请，均为网络，答复5件', ['申请', ''], ['申请,均为网络', '']],
  ['收到3件，均为网络；其他事项，答复5件，均按时', ['', ''], [',均为网络', ',均按时']],
  ['收到3件 申请 ，答复5件 来信 ', ['申请', '来信'], ['申请', '来信']],
  ['收到3件，答复5件；', ['', ''], ['', '']],
])('tells the words behind each number of 「%s」', (text, behind, follows) => {
  const entries = entriesOf(passages(text)[0]!);
  expect(entries.map((each) => each.behind)).toEqual(behind);
  expect(entries.map((each) => each.follows)).toEqual(follows);
});

it('tells where a semicolon stands between two numbers', () => {
  const entries = entriesOf(passages('收到3件，答复2件；结转1件')[0]!);
  expect(entries.map(({ apart }) => apart)).toEqual([false, false, true]);
});
