import { expect, test } from 'vitest';
import { analyze } from '../../server/src/core/analyze.ts';
import { saying } from '../support/narrative.ts';

/** The sample report, whose table counts 15 requests, as that of a government. */
const found = (sentence: string) =>
  analyze(saying(2021, sentence).replaceAll('云岭市档案局', '云岭市人民政府'))
    .diagnostics.filter(({ rule }) => rule.startsWith('narrative-'))
    .map(({ rule, data: { count } }) => (typeof count === 'string' ? `${rule} ${count}` : rule));

test.each([
  ['全市共收到政府信息公开申请16件。', ['narrative-new 16']],
  ['市政府本级收到政府信息公开申请14件。', ['narrative-new 14']],
  ['全市共收到政府信息公开申请15件，答复17件。', ['narrative-answered 17']],
  // One of the two is what the tables hold.
  ['全市共收到政府信息公开申请15件，市政府本级收到6件。', []],
  ['市政府本级收到政府信息公开申请15件，全市收到120件。', []],
  // So far apart, they are of other offices than the tables.
  ['市政府本级收到政府信息公开申请6件。', []],
  ['全市共收到政府信息公开申请120件，办结110件。', []],
  ['各县区收到政府信息公开申请12件，市直部门收到3件。', []],
  ['代表市政府答复政府信息公开申请20件。', []],
  // Cases that a government decides itself.
  ['全市办理政府信息公开行政复议案件55件。', []],
])('%s', (sentence, expected) => expect(found(sentence)).toEqual(expected));
