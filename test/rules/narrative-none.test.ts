import { sample, type Change } from '../support/sample.ts';
import { testRule } from '../support/rule-test.ts';

const SENTENCE = '全年共收到政府信息公开申请15件，均依法办理。';
const says = (sentence: string, ...changes: Change[]) => sample(2019, [SENTENCE, sentence], ...changes);

testRule('narrative-none', {
  speaks: {
    'none received': {
      text: says('全年⟦未收到政府信息公开申请⟧。'),
      severity: 'warning',
      says: '请核对后改正有误的一处：正文说没有收到信息公开申请，第三部分的表“一、本年新收”的“总计”为 15。',
    },
    'neither requests nor reviews': { text: says('全年⟦未收到政府信息公开申请⟧、行政复议和行政诉讼等情况。') },
    'no matter of requests': { text: says('2020年，云岭市档案局⟦没有收到依申请公开事项⟧，按时上报。') },
    'none from anyone': { text: says('本年度⟦没有收到公民、法人和其他组织提出的政府信息公开申请⟧。') },
    'received and handled none': { text: says('2020年度，我局⟦未收到和处理政府信息公开申请⟧，零报告。') },
    'there are none': { text: says('本年度⟦无政府信息公开申请⟧。') },
    'under a heading that names requests': { text: says('本年度⟦未收到申请⟧。') },
    'the matter first': { text: says('依申请公开全年⟦没有出现过申请事项⟧。') },
  },
  silent: {
    'the faultless sample': sample(2019),
    'no lawsuit because of requests': says('没有因信息公开申请引发诉讼。'),
    'no complaint': says('全年未收到举报投诉。'),
    'no review of requests': says('未收到政府信息公开行政复议申请，未发生信息公开申请行政诉讼。'),
    'reviews that requests led to': says('未收到政府信息公开申请引起的行政复议。'),
    'no correction': says('未收到信息公开申请人补正材料，未收到信息公开申请补正。'),
    'another year': says('2019年未收到政府信息公开申请。'),
    'half a year': says('上半年未收到政府信息公开申请。'),
    'one channel': says('通过信函未收到政府信息公开申请。'),
    'another office': says('下属单位未收到政府信息公开申请。'),
    'no others': says('除网络申请15件外，未收到其他政府信息公开申请。'),
    'a condition': says('如未收到政府信息公开申请，应当说明。'),
    'whether or not': says('有无政府信息公开申请，均应登记。'),
    'none refused': says('没有不予公开的政府信息公开申请。'),
    'none about one thing': says('未收到征地方面的政府信息公开申请。'),
    'none in the table': says('全年未收到政府信息公开申请。', [
      '一、本年新收政府信息公开申请数量	12	2	0	0	1	0	15',
      '一、本年新收政府信息公开申请数量	0	0	0	0	0	0	0',
    ]),
  },
});
