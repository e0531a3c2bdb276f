import { saying } from '../support/narrative.ts';
import { testRule } from '../support/rule-test.ts';

const says = (sentence: string) => saying(2021, sentence);
const ROW = '二、上年结转政府信息公开申请数量	2	0	0	0	0	0	2';

testRule('narrative-carried-in', {
  speaks: {
    'another number than the table': {
      text: says('全年共收到政府信息公开申请15件，上年结转⟦3⟧件，答复16件。'),
      severity: 'warning',
      says: '正文比表多 1，请核对后改正有误的一处：正文写上年结转政府信息公开申请 3 件，第三部分的表“二、上年结转”的“总计”为 2。',
      fixed: '上年结转2件，答复',
    },
    'in brackets, by the year': { text: says('共受理政府信息公开申请17件（含2022年结转⟦1⟧件）。'), fixed: '年结转2件' },
    'none, in words': { text: says('答复政府信息公开申请16件，⟦无上年结转⟧。'), says: '上年结转政府信息公开申请 0 件' },
    'in Chinese numerals': {
      text: says('收到政府信息公开申请十五件，其中⟦三⟧件为上年结转。'),
      fixed: '其中2件为上年结转',
    },
  },
  silent: {
    'the faultless sample': says('全年共收到政府信息公开申请15件，上年结转2件。'),
    'proposals carried over': says('办理建议提案13件，上年结转3件。'),
    'funds carried over': says('全年共收到政府信息公开申请15件，上年结转资金3万元。'),
    'another year': says('政府信息公开申请2021年结转3件。'),
    'a row whose own cells have that sum': saying(2021, '收到政府信息公开申请15件，上年结转2件。', [
      ROW,
      '二、上年结转政府信息公开申请数量	2	0	0	0	0	0	3',
    ]),
    'a blank total': saying(2021, '收到政府信息公开申请15件，上年结转3件。', [
      ROW,
      '二、上年结转政府信息公开申请数量	2	0	0	0	0	0	',
    ]),
  },
});
