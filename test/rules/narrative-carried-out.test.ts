import { saying } from '../support/narrative.ts';
import { testRule } from '../support/rule-test.ts';

const says = (sentence: string) => saying(2021, sentence);

testRule('narrative-carried-out', {
  speaks: {
    'another number than the table': {
      text: says('全年共收到政府信息公开申请15件，结转下年度继续办理⟦2⟧件。'),
      severity: 'warning',
      says: '正文比表多 1，请核对后改正有误的一处：正文写结转下年度 2 件，第三部分的表“四、结转下年度继续办理”的“总计”为 1。',
      fixed: '继续办理1件',
    },
    'the number first': { text: says('收到政府信息公开申请15件，⟦3⟧件按规定顺延至2024年答复。') },
    'none, in words': { text: says('答复政府信息公开申请16件，⟦没有结转下年度办理的申请⟧。'), says: '正文比表少 1' },
  },
  silent: {
    'the number of the table': says('收到政府信息公开申请15件，1件结转下年度办理。'),
    'petitions carried over': says('受理信访事项30件，结转下年度2件。'),
    'another year': says('政府信息公开申请结转2025年2件。'),
    'not exact': says('收到政府信息公开申请15件，结转下年度1至2件。'),
    'in another office': says('各街道收到政府信息公开申请9件，结转下年度2件。'),
  },
});
