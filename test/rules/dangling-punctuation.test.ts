import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

const SENTENCE = '严格执行发布审核制度，做到先审查、后公开。';
const says = (sentence: string) => sample(2021, [SENTENCE, sentence]);

testRule('dangling-punctuation', {
  speaks: {
    'before the next item': {
      text: says('严格执行发布审核制度，做到先审查⟦、⟧'),
      severity: 'hint',
      says: '请把话补完，或改用句号、分号：这一段以“、”结尾，像是没有说完。',
    },
    'at the end of a section': {
      text: sample(2021, ['提高公开质量。', '提高公开质量⟦，⟧']),
    },
    'at the end of the report': { text: sample(2021, ['没有其他需要报告的事项。', '没有其他需要报告的事项⟦,⟧']) },
  },
  silent: {
    'the faultless sample': sample(2021),
    'where the sentence goes on': says('严格执行发布审核制度，\n做到先审查、后公开。'),
    'other marks': says('严格执行发布审核制度：'),
    'lines of contact details': says('\n办公地址：云岭市和平路1号，'),
    'a short line': says('\n各位领导，'),
    'cells between tabs': says('严格执行发布审核制度\t做到先审查，'),
  },
});
