import { saying } from '../support/narrative.ts';
import { testRule } from '../support/rule-test.ts';

const says = (sentence: string) => saying(2021, sentence);

testRule('narrative-disclosure', {
  speaks: {
    penalties: {
      text: says('全年作出行政处罚处理决定⟦32⟧件。'),
      severity: 'information',
      says: '正文比表多 32，请核对后改正有误的一处：正文里“行政处罚”的数是 32，第二部分的表“本年处理决定数量”为 0。',
    },
    'as the table words it': { text: says('行政许可处理决定数量⟦9999⟧宗；行政强制处理决定数量⟦77⟧宗。') },
    fees: {
      text: says('行政事业性收费金额⟦9999.5⟧万元。'),
      says: '正文比表多 9903.34，请核对后改正有误的一处：正文里“行政事业性收费”的数是 9999.5，第二部分的表“本年收费金额”为 96.16。',
    },
    'fees in yuan': { text: says('全年行政事业性收费总额⟦99⟧元。') },
  },
  silent: {
    'what was published of them': says('公开行政许可信息120条，行政处罚信息8条。'),
    'without decisions': says('办理行政许可1234件，行政处罚56件，行政强制3件。'),
    'of two sorts in one number': says('作出行政许可、行政处罚处理决定9999件。'),
    'of another office': says('各县区作出行政处罚处理决定9999件。'),
    'fees without a word for the amount': says('全年收取行政事业性收费9999万元。'),
    'fees waived': says('减免行政事业性收费金额9999万元。'),
    'what the form of 2019 does not hold': saying(2019, '行政事业性收费金额9999万元。'),
  },
});
