import { expect, it } from 'vitest';
import { analyze } from '../../server/src/core/analyze.ts';
import { fixesOf } from '../../server/src/core/repair/fixes.ts';
import { sample } from '../support/sample.ts';
import { testRule } from '../support/rule-test.ts';

const SENTENCE = '严格执行发布审核制度，做到先审查、后公开。';
const says = (sentence: string) => sample(2021, [SENTENCE, sentence]);
const LONG = '严格执行发布审核制度，做到先审查、后公开，不断健全机制，进一步落实简政放权、放管结合、优化服务';

testRule('half-width-period', {
  speaks: {
    'at the end of a line': {
      text: says('严格执行发布审核制度，做到先审查、后公开⟦.⟧'),
      severity: 'hint',
      says: '请改为“。”：这里用半角句点“.”代替了句号。',
      fixed: '后公开。\n',
    },
    'between sentences': { text: says('严格执行审核制度⟦.⟧下一步，加强培训⟦.⟧同时做好自查。'), fixed: '制度。下一步' },
    'behind a quotation': { text: says('坚持“先审查、后公开”⟦.⟧') },
    'many are one finding': {
      text: says('严格执行制度⟦.⟧加强培训.加大宣传.及时更新.不断完善.推进公开.落实责任。'),
      says: '6 处',
      fixed: '严格执行制度。加强培训。加大宣传。及时更新。不断完善。推进公开。落实责任。',
    },
    'where a page break cuts the paragraph': { text: says(`${LONG}⟦.⟧\n要求，完善栏目和内容。`), says: '分页' },
  },
  silent: {
    'the faultless sample': sample(2021),
    'the name of a site': says('栏目迁至中国.云岭门户网站集中展示。'),
    'the name of a person': says('由局长阿里木.买买提任组长。'),
    'a numbered item': says('1.严格执行审核制度。'),
    'a heading number': says('一.加强组织领导，二.严格执行制度。'),
    'a short heading': says('严格执行审核制度。\n平台建设.'),
    figures: says('增长12.5%，PM2.5达标，网址www.example.cn公开。'),
    dots: says('严格执行发布审核制度，做到先审查......'),
    'a full-width point': says('严格执行发布审核制度．'),
  },
});

it('offers no full stop where a page break cuts the paragraph', () => {
  const { diagnostics, report, judgement } = analyze(says(`${LONG}.\n要求，完善栏目和内容。`));
  const [found] = diagnostics.filter(({ rule }) => rule === 'half-width-period');
  expect(fixesOf(found!, report, judgement)).toEqual([]);
});
