import { render } from '../support/layouts.ts';
import { uniform } from '../support/model.ts';
import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

const LAST = '四、结转下年度继续办理\t1\t0\t0\t0\t0\t0\t1\t\t\n';
const DUPLICATE = '\t\t2.重复申请\t2\t0\t0\t0\t0\t0\t2\n';

testRule('stray-figures', {
  speaks: {
    'a row between others': {
      text: sample(2021, [DUPLICATE, `${DUPLICATE}\t\t\t⟦3\t1\t0\t0\t0\t0\t4⟧\n`]),
      severity: 'warning',
      says: '请补上行名：这一行 7 个数字没有行名，没有计入第三部分的表，也没有核对。多出的一行请删去。',
      right: sample(2021),
    },
    'figures between spaces below the table': {
      text: sample(2021, [LAST, `${LAST}⟦5 0 0 0 0 0 5⟧\n`]),
      says: '这一行 7 个数字没有行名',
    },
    'one cell a line: the first is marked': {
      text: render(uniform(2021, '0'), 'L1').replace(
        '\t四、结转下年度继续办理',
        '\t⟦3⟧\n\t1\n\t0\n\t0\n\t0\n\t0\n\t4\n\n\t四、结转下年度继续办理',
      ),
      says: '这一行 7 个数字没有行名',
    },
    'no fewer than five': {
      text: sample(2021, [LAST, `${LAST}⟦5 0 0 2 5⟧\n`]),
      says: '这一行 5 个数字没有行名',
    },
  },
  silent: {
    'blank cells below a row': sample(2021, [DUPLICATE, `${DUPLICATE}\t\t\t\t\t\t\t\t\t\n`]),
    'fewer figures, which may be anything': sample(2021, [LAST, `${LAST}2 0 2 4\n`]),
    'the numbers of the columns below the header': sample(2021, [
      '一、本年新收政府信息公开申请数量',
      '\t\t\t1\t2\t3\t4\t5\t6\t7\n一、本年新收政府信息公开申请数量',
    ]),
    'the figures of another table in the same section': sample(2021, ['四、政府信息公开行政复议、行政诉讼情况\n', '']),
    'a row with a name of its own': sample(2021, [DUPLICATE, `${DUPLICATE}\t\t小计\t3\t1\t0\t0\t0\t0\t4\n`]),
    'a table that is read as a whole': sample(2019),
  },
});
