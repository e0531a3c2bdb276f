import { saying } from '../support/narrative.ts';
import { testRule } from '../support/rule-test.ts';

const says = (sentence: string) => saying(2021, sentence);

testRule('narrative-normative', {
  speaks: {
    'another number than the table': {
      text: says('全年制发规范性文件⟦3⟧件，废止1件。'),
      severity: 'information',
      says: '正文比表多 1，请核对后改正有误的一处：正文写制发规范性文件 3 件，第二部分的表“行政规范性文件”的“本年制发件数”为 2。',
      fixed: '规范性文件2件，废止',
    },
    repealed: { text: says('全年制发规范性文件2件，废止⟦4⟧件。'), says: '正文写废止规范性文件 4 件' },
    'in force': {
      text: says('现行有效行政规范性文件⟦25⟧件。'),
      says: '正文比表多 16，请核对后改正有误的一处：正文写现行有效规范性文件 25 件，第二部分的表“行政规范性文件”的“现行有效件数”为 9。',
    },
    'the number first': { text: says('2023年，我局制定⟦五⟧件行政规范性文件。') },
    'none, in words': { text: says('本年度⟦未制发行政规范性文件⟧。') },
    'the column of the form of 2019': {
      text: saying(2019, '全年制定规范性文件⟦1⟧件。'),
      says: '正文比表少 1，请核对后改正有误的一处：正文写制发规范性文件 1 件，第二部分的表“行政规范性文件”的“本年新制作数量”为 2。',
    },
  },
  silent: {
    'the number of the table': says('全年制发规范性文件2件。'),
    'documents on policies': says('制发政策性文件11件。'),
    'documents gone through, and repealed by that': says('清理规范性文件30件，废止5件，继续有效25件。'),
    'documents reviewed or filed': says('审查规范性文件31件，备案规范性文件28件。'),
    'documents published': says('公开政府文件12件；行政规范性文件9件。'),
    'drafted for a government': says('代市政府起草规范性文件3件。'),
    'of all offices': says('全市制发规范性文件30件。'),
  },
});
