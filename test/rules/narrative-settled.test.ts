import { saying } from '../support/narrative.ts';
import { testRule } from '../support/rule-test.ts';

const says = (sentence: string) => saying(2021, sentence);
const ROW = '四、结转下年度继续办理	1	0	0	0	0	0	1';

testRule('narrative-settled', {
  speaks: {
    'all finished': {
      text: says('全年共收到政府信息公开申请15件，⟦已全部办结⟧。'),
      severity: 'warning',
      says: '请核对后改正有误的一处：正文说申请全部办结（没有结转），第三部分的表“四、结转下年度继续办理”的“总计”为 1。',
    },
    'finished in time': { text: says('受理15件政府信息公开申请，⟦均已按时办结⟧。') },
    'the requests themselves as subject': { text: says('⟦收到的政府信息公开申请均已办结⟧。') },
    'handled to the end': { text: says('全年收到依申请公开15件，均通过信函递交，⟦已全部办理完毕⟧。') },
    'none carried over': { text: says('收到政府信息公开申请15件，⟦无结转⟧。') },
    'none left open': { text: says('收到政府信息公开申请15件，⟦无未办结申请⟧。') },
  },
  silent: {
    'none carried over in the table': saying(2021, '全年共收到政府信息公开申请15件，已全部办结。', [
      ROW,
      '四、结转下年度继续办理	0	0	0	0	0	0	0',
    ]),
    'answered, which is not finished': says('全年共收到政府信息公开申请15件，均已按时答复。'),
    'all but some': says('全年共收到政府信息公开申请15件，除1件结转下年度外，其余均已办结。'),
    'the others': says('收到政府信息公开申请15件，1件尚未到期，其余全部办结。'),
    'a number of them': says('收到政府信息公开申请15件，16件均已按时办结。'),
    'as many as were answered': says('全年办理政府信息公开申请16件，均在规定时限内办结。'),
    'as many as were answered, by that word': says('办结政府信息公开申请16件，全部按时办结。'),
    proposals: says('承办建议提案12件，全部办结，无结转。'),
    'proposals behind requests': says('收到政府信息公开申请15件，承办建议提案12件，全部办结。'),
    'those of the year before': says('上年结转的2件申请已全部办结。'),
    'what is said of the finished ones': says('收到政府信息公开申请15件，已办结的全部按期答复。'),
    'passed on by others': says('市政府转办的政府信息公开申请均已办结。'),
    'another year': says('2022年收到政府信息公开申请20件，已全部办结。'),
  },
});
