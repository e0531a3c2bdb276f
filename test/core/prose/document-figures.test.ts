import { expect, it, test } from 'vitest';
import { statementsOf } from '../../../server/src/core/report/prose/statements.ts';
import { paragraph } from '../../support/paragraph.ts';
import { OFFICE, stated } from '../../support/stated.ts';

test.each([
  ['制定规范性文件2件，废止1件，现行有效30件。', ['normative 2', 'normative-repealed 1', 'normative-valid 30']],
  ['全年制定规范性文件2件，2022年废止3件。', ['normative 2']],
  // A number before they are named may be of anything.
  ['制定3件，废止规范性文件1件。', ['normative-repealed 1']],
  ['未制定规范性文件，依法办理申请。', ['normative (0)']],
  ['未制定规范性文件，2022年制定2件。', ['normative (0)']],
])('normative documents: %s', (text, expected) => expect(stated(text)).toEqual(expected));

test.each([
  ['of a rough number', '制定规范性文件2余件。'],
  ['of people', '制定规范性文件2人。'],
  ['of those issued and repealed together', '制定和废止规范性文件5件。'],
  ['of those of which nothing is said', '规范性文件5件。'],
  ['of a number behind a word for none', '未制定规范性文件2件。'],
  ['of none of one field', '未制定涉企规范性文件。'],
  ['of none in force', '未印发现行有效规范性文件。'],
  ['of none issued or repealed', '未制定、废止规范性文件。'],
  ['of none of the year before', '2022年，未制定规范性文件。'],
  ['where words tell of issuing them', '依法制定规范性文件，共公开信息5条。'],
])('nothing is stated %s', (_, text) => expect(stated(text)).toEqual([]));

it.each([
  ['规范发文程序，制定规范性文件 12 件', '12'],
  ['规范发文程序，全年未制定规范性文件 ，依法办理', '未制定规范性文件'],
])('gives the place: %s', (text, words) => {
  const [found] = statementsOf([paragraph(text, 'overview')], OFFICE);
  expect(found?.span).toEqual({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
});
