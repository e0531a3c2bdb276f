import { saying } from '../support/narrative.ts';
import { testRule } from '../support/rule-test.ts';

const says = (sentence: string) => saying(2021, sentence);
const IN_SECTION = '四、政府信息公开行政复议、行政诉讼情况\n';

testRule('narrative-reconsideration', {
  speaks: {
    'another number than the table': {
      text: says('因政府信息公开被申请行政复议⟦3⟧件。'),
      severity: 'warning',
      says: '正文比表多 1，请核对后改正有误的一处：正文写政府信息公开“行政复议”3 件，第四部分的表为 2。',
      fixed: '行政复议2件。',
    },
    'how they ended': {
      text: says('涉及政府信息公开的行政复议案件2件，其中维持⟦2⟧件，尚未审结⟦0⟧件。'),
      says: '正文比表多 1，请核对后改正有误的一处：正文写政府信息公开“行政复议‘结果维持’”2 件，第四部分的表为 1。',
    },
    none: { text: says('⟦没有因政府信息公开被申请行政复议的情况⟧。') },
    'in its own section': {
      text: saying(2021, '均依法办理。', [IN_SECTION, `${IN_SECTION}本年度行政复议⟦1⟧件，行政诉讼1件。\n`]),
    },
  },
  silent: {
    'the numbers of the table': says('因政府信息公开被申请行政复议2件（维持1件、尚未审结1件）。'),
    'reviews of licences': says('因行政许可被申请行政复议5件。'),
    'reviews that the office hears': says('受理政府信息公开行政复议案件20件，其中维持15件。'),
    'results with other names': says('因政府信息公开被申请行政复议2件，其中维持2件、驳回0件。'),
    'no review corrected': says('没有因政府信息公开引发的行政复议被纠错的情况。'),
    'another year': says('2022年因政府信息公开被申请行政复议5件。'),
  },
});
