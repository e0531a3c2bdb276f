import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

const SENTENCE = '严格执行发布审核制度，做到先审查、后公开。';
const says = (sentence: string) => sample(2021, [SENTENCE, sentence]);

testRule('revision-mark', {
  speaks: {
    'the mark of a comment': {
      text: says('严格执行发布审核制度⟦[批注1]⟧，做到先审查⟦【批注 [YL2]】⟧、后公开⟦[批注]⟧。'),
      severity: 'warning',
      says: '请删去“[批注1]”：这是批注留下的标记，不是报告内容。',
      fixed: '严格执行发布审核制度，做到',
    },
    'a comment on a line of its own': {
      text: says(`${SENTENCE}\n⟦批注 [A1]：请核实件数⟧`),
      says: '是批注或修订留下的文字',
      fixed: `${SENTENCE}\n（四）`,
    },
    'what was struck out and set otherwise': {
      text: says(`${SENTENCE}\n⟦删除：12⟧\n⟦删除的内容: 按时⟧\n⟦带格式的：字体：小四⟧\n⟦设置了格式：缩进⟧`),
    },
  },
  silent: {
    'the faultless sample': sample(2021),
    'what was done with things': says('网站栏目调整情况：\n新增：政策解读等4个\n删除：通知公告等2个'),
    'in a sentence': says('对过期信息分别作出保留、删除：共处理12条，并作批注说明。'),
    'a long paragraph': says(`删除：${SENTENCE.repeat(4)}`),
    'other brackets': says('见[附注1]、【批示】和领导批注。'),
  },
});
