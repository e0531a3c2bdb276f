import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

const SENTENCE = '严格执行发布审核制度，做到先审查、后公开。';
const says = (sentence: string) => sample(2021, [SENTENCE, sentence]);

testRule('tab-in-text', {
  speaks: {
    'inside a sentence': {
      text: says('严格执行发布审核制度，⟦\t⟧做到先审查、后公开。'),
      severity: 'hint',
      says: '正文里有 1 处制表符',
      fixed: SENTENCE,
    },
    'all of a file are one finding': {
      text: says('全年公开政府信息⟦\t\t⟧12条，均按规定办理，\t没有超期。'),
      says: '有 2 处',
      fixed: '全年公开政府信息12条，均按规定办理，没有超期。',
    },
  },
  silent: {
    'the faultless sample': sample(2021),
    'an indent': says(`\n\t${SENTENCE}`),
    'behind a number': says(`\n1.\t${SENTENCE}\n\n（2）\t${SENTENCE}`),
    'before a label': says('联系地址：云岭市和平路1号办公楼3层，\t电话：0999-1234567'),
    'a table of another kind': says(
      '存在的问题和不足之处\t整改的措施和时限，\n公开内容不够全面细致\t加强培训，落实责任。',
    ),
    'short cells': says('\n序号\t内容，要点\t备注'),
    'many cells': says('全年公开政府信息共计十二条，\t甲\t乙\t丙\t丁'),
  },
});
