import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

const SENTENCE = '严格执行发布审核制度，做到先审查、后公开。';
const says = (sentence: string) => sample(2021, [SENTENCE, sentence]);

testRule('doubled-punctuation', {
  speaks: {
    'the same mark twice': {
      text: says('严格执行发布审核制度⟦，，⟧做到先审查⟦、、⟧后公开⟦。。⟧'),
      severity: 'hint',
      says: '请只留一个标点：“，，”重复了。',
      fixed: '审核制度，做到',
    },
    'a mark before a full stop': { text: says('严格执行制度，先审查⟦、。⟧'), fixed: '先审查。' },
    'which to leave is for the writer to say': { text: says('严格执行制度⟦。，⟧先审查⟦，、⟧后公开。') },
    'before 等': {
      text: says('公开机构职能、政策文件⟦、⟧等信息，涉及科技、教育⟦、⟧等。'),
      says: '请删去“等”前面的“、”。',
      fixed: '政策文件等信息',
    },
    'half-width and full-width': { text: says('严格执行制度⟦,，⟧做到后公开。'), fixed: '制度，做到' },
    'many are one finding': {
      text: says('甲⟦，，⟧乙，，丙，，丁，，戊，，己。，庚。'),
      says: '有 6 处标点重复',
      fixed: '甲，乙，丙，丁，戊，己。，庚',
    },
  },
  silent: {
    'the faultless sample': sample(2021),
    'dashes, dots and strong marks': says('公开——不公开……怎么办？！太好了！！等等。。。。。。'),
    'marks around quotations': says('坚持“先审查，后公开。”，落实《条例》，《指南》；（一）公开。'),
    'something left blank behind a colon': says('请与办公室联系（地址：；电话：，邮编：。），审查：、公开。'),
    '等 that begins a word': says('公布评价、等级、等候时间，推进等保测评、等额选举。'),
    'web codes and addresses': says('发布&nbsp;；审核，见http://a.cn/::b;;c。'),
    'signs of a program': says('类名A::B，数组[1,,2]。'),
    'a table’s cells': sample(2021, ['信息内容\t本年制发件数', '信息内容，，\t本年制发件数']),
  },
});
