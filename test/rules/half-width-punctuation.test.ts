import { sample } from '../support/sample.ts';
import { testRule } from '../support/rule-test.ts';

const SENTENCE = '严格执行发布审核制度，做到先审查、后公开。';
const says = (sentence: string) => sample(2019, [SENTENCE, sentence]);

testRule('half-width-punctuation', {
  speaks: {
    'all of a file are one finding': {
      text: says('严格执行⟦,⟧做到先审查;后公开:成效明显!有问题吗?'),
      severity: 'hint',
      says: /5 处半角标点（, ; : ! \?）/,
      fixed: '严格执行，做到先审查；后公开：成效明显！有问题吗？',
    },
    'one Chinese neighbour is enough': { text: says('更新栏目⟦:⟧2020年共3个。'), fixed: '更新栏目：2020年共3个' },
    'behind a quotation': { text: says('坚持“先审查后公开”⟦,⟧按时更新。') },
    'in a label of a table': {
      text: sample(2019, ['（区分处理的，只计这一情形，不计其他情形）', '（区分处理的⟦,⟧只计这一情形，不计其他情形）']),
      fixed: '（区分处理的，只计这一情形，不计其他情形）',
    },
    'several in a row, only one of which stands beside Chinese': {
      text: says('严格执行⟦,⟧,,2020年的制度。'),
      says: /3 处/,
      fixed: '严格执行，，，2020年的制度。',
    },
    'beside an address': { text: says('详见网站⟦,⟧网址http://www.example.cn/a?b=1:2。') },
  },
  silent: {
    'the faultless sample': sample(2019),
    times: says('每天09:25更新，8:30至17:00接待。'),
    addresses: says('网址（http://www.example.cn:8080/?a=1;b=2）公开。'),
    'an address before Chinese': says('见http://www.example.cn/?信息公开栏目。'),
    'decimals and separators': says('发布信息1,234条，增长12.5%。'),
    'Latin words': says('使用Word, Excel; PDF等格式。'),
    telephones: says('电话0999-1234567,7654321。'),
    'a character entity': says('发布审核&nbsp;制度&amp;要求。'),
    'lost characters': says('发布审核????制度。'),
    'web residue': sample(2019, ['一、总体情况', '来源:办公室\n一、总体情况']),
  },
});
