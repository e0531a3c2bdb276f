import { saying } from '../support/narrative.ts';
import { testRule } from '../support/rule-test.ts';

const says = (sentence: string) => saying(2021, sentence);
/** Table four with one lawsuit brought directly and two brought after review. */
const TABLE = ['1	0	0	1	2	0	1	0	0	1	0	0	0	0	0', '1	0	0	1	2	0	1	0	0	1	1	0	0	1	2'] as const;

testRule('narrative-litigation', {
  speaks: {
    'another number than both groups together': {
      text: saying(2021, '因政府信息公开被提起行政诉讼⟦2⟧件。', TABLE),
      severity: 'warning',
      says: '正文比表少 1，请核对后改正有误的一处：正文写政府信息公开“行政诉讼”2 件，第四部分的表为 3。',
      fixed: '行政诉讼3件。',
    },
    'one of the groups': {
      text: saying(2021, '政府信息公开行政诉讼3件，其中未经复议直接起诉⟦2⟧件，复议后起诉⟦1⟧件。', TABLE),
      says: '正文比表多 1，请核对后改正有误的一处：正文写政府信息公开“行政诉讼（未经复议直接起诉）”2 件，第四部分的表为 1。',
    },
    'how they ended, in both groups': {
      text: saying(2021, '政府信息公开行政诉讼3件，其中维持⟦2⟧件、纠正1件。', TABLE),
      says: '正文比表多 1，请核对后改正有误的一处：正文写政府信息公开“行政诉讼‘结果维持’”2 件，第四部分的表为 1。',
    },
    none: { text: says('全年⟦未发生因政府信息公开引发的行政诉讼案件⟧。') },
  },
  silent: {
    'the numbers of the table': saying(2021, '政府信息公开行政诉讼3件，其中维持1件、纠正1件、尚未审结1件。', TABLE),
    'hearings attended': says('行政应诉案件30件，出庭应诉28件。'),
    'instances of one case': says('因政府信息公开发生行政诉讼3件，其中一审2件、二审1件。'),
    'lawsuits over penalties': says('因行政处罚被提起行政诉讼4件。'),
    'no lawsuit lost': says('没有政府信息公开行政诉讼败诉的情况。'),
    'sued in for another office': says('因政府信息公开作为共同被告参加行政诉讼4件。'),
  },
});
