import { saying } from '../support/narrative.ts';
import { testRule } from '../support/rule-test.ts';

const says = (sentence: string) => saying(2021, sentence);
const BLANK = ['一、本年新收政府信息公开申请数量	12	2	0	0	1	0	15', '一、本年新收政府信息公开申请数量	12	2	0	0	1	0	'] as const;

testRule('narrative-contradiction', {
  speaks: {
    'two numbers for all that was published': {
      text: says('全年主动公开政府信息513条。规范目录。2023年，我局共主动公开政府信息⟦531⟧条。'),
      right: says('全年主动公开政府信息513条。规范目录。2023年，我局共主动公开政府信息513条。'),
      severity: 'information',
      says: '请核对后改正有误的一处：正文里同一个数，这里写作 531，另一处写作 513。',
    },
    'two numbers that the table does not decide': {
      text: saying(2021, '全年共收到政府信息公开申请15件。今年收到政府信息公开申请⟦16⟧件。', BLANK),
    },
  },
  silent: {
    'the same number twice': says('全年主动公开政府信息513条。2023年，我局共主动公开政府信息513条。'),
    'numbers of single channels': says('全年通过网站公开政府信息20条。全年通过公众号公开政府信息16条。'),
    'numbers of single fields': says('全年主动公开政府信息513条。重点领域方面，公开政府信息45条。'),
    'what the table decides': says('全年共收到政府信息公开申请15件。今年收到政府信息公开申请16件。'),
  },
});
