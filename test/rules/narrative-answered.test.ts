import { saying } from '../support/narrative.ts';
import { testRule } from '../support/rule-test.ts';

const says = (sentence: string) => saying(2021, sentence);

testRule('narrative-answered', {
  speaks: {
    'another number than the table': {
      text: says('全年共收到政府信息公开申请15件，答复⟦17⟧件。'),
      severity: 'warning',
      says: '正文比表多 1，请核对后改正有误的一处：正文写答复（办结）政府信息公开申请 17 件，第三部分的表“（七）总计”为 16。',
      fixed: '，答复16件。',
    },
    'finished within the year': { text: says('收到政府信息公开申请15件，均依法办理，已按时办结⟦15⟧件。') },
    'the number first': { text: says('全年答复⟦19⟧件政府信息公开申请。') },
  },
  silent: {
    'the number of the table': says('全年共收到政府信息公开申请15件，答复16件。'),
    'without those of the year before': says('收到政府信息公开申请15件，已答复14件。'),
    'without those not processed': says('收到政府信息公开申请15件，答复14件，不予处理2件。'),
    'withdrawn ones beside them': says('收到政府信息公开申请15件，答复15件，申请人撤回1件。'),
    'late answers': says('收到政府信息公开申请15件，延期答复3件。'),
    'answers to messages': says('收到网民留言56条，答复56条。'),
    'in time': says('收到政府信息公开申请15件，均在法定期限内答复，答复率100%。'),
    'through one channel': says('收到政府信息公开申请15件，其中网络申请12件，答复11件。'),
  },
});
