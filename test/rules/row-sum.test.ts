import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

const CARRIED = '四、结转下年度继续办理\t1\t0\t0\t0\t0\t0\t1';

testRule('row-sum', {
  speaks: {
    'a total alone is wrong': {
      text: sample(2019, [
        '二、上年结转政府信息公开申请数量\t2\t0\t0\t0\t0\t0\t2',
        '二、上年结转政府信息公开申请数量\t2\t0\t0\t0\t0\t0\t⟦5⟧',
      ]),
      severity: 'error',
      says: '应为 2，写作 5（多 3）：“二、上年结转”的“总计”一格。改后 40 条勾稽关系全部成立。现在：自然人 2 ≠ 总计 5；本年新收 15 ＋ 上年结转 5 ≠ 办理结果总计 16 ＋ 结转下年度 1。',
      fixed: '二、上年结转政府信息公开申请数量\t2\t0\t0\t0\t0\t0\t2\t',
    },
    'a figure is wrong: it is marked, not the total': {
      text: sample(2021, [CARRIED, '四、结转下年度继续办理\t⟦6⟧\t0\t0\t0\t0\t0\t1']),
      says: /^应为 1，写作 6（多 5）：“四、结转下年度继续办理”的“自然人”一格。改后 42 条勾稽关系全部成立。/,
      fixed: CARRIED,
    },
    'a figure written full width, a total with a separator': {
      text: sample(2019, [CARRIED, '四、结转下年度继续办理\t１\t1,000\t0\t0\t0\t0\t⟦1,002⟧']),
      says: /^应为 1，写作 1002（多 1001）：“四、结转下年度继续办理”的“总计”一格。.*现在：自然人 1 ＋ 商业企业 1000 ≠ 总计 1002/,
    },
  },
  silent: {
    'the row adds up': sample(2019),
    'leaves blank or struck out count zero': sample(2019, [CARRIED, '四、结转下年度继续办理\t1\t\t/\t—\t\t\t1']),
    'a blank total is unknown, not zero': sample(2019, [CARRIED, '四、结转下年度继续办理\t1\t0\t0\t0\t0\t0\t']),
    'a row of blanks': sample(2019, [CARRIED, '四、结转下年度继续办理\t\t\t\t\t\t\t']),
    'a word where a figure belongs makes the row unknown': sample(2019, [
      CARRIED,
      '四、结转下年度继续办理\t1\t多\t0\t0\t0\t0\t9',
    ]),
  },
});
