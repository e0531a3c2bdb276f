import { saying } from '../support/narrative.ts';
import { testRule } from '../support/rule-test.ts';

const says = (sentence: string) => saying(2021, sentence);

testRule('narrative-applicants', {
  speaks: {
    'natural persons': {
      text: says('收到政府信息公开申请15件，其中自然人申请⟦11⟧件、商业企业申请2件、其他组织1件。'),
      severity: 'information',
      says: '正文比表少 1，请核对后改正有误的一处：正文写申请人为“自然人”的政府信息公开申请 11 件，第三部分的表“一、本年新收”这一列为 12。',
      fixed: '自然人申请12件',
    },
    'all organisations': {
      text: says('收到政府信息公开申请15件，自然人12件，法人或其他组织⟦4⟧件。'),
      says: '正文比表多 1',
    },
    'the number first': { text: says('受理政府信息公开申请15件，12件为自然人申请，⟦2⟧件为法人申请。') },
    'in brackets': { text: says('收到政府信息公开申请15件（自然人⟦11⟧件、企业2件）。') },
    'all of one sort': {
      text: says('收到政府信息公开申请15件，⟦均为自然人申请⟧。'),
      says: '正文比表多 3，请核对后改正有误的一处：正文写申请人为“自然人”的政府信息公开申请 15 件，第三部分的表“一、本年新收”这一列为 12。',
    },
    'under a heading that names requests': { text: says('从申请人看，自然人⟦11⟧件，法人3件。') },
  },
  silent: {
    'the numbers of the table': says('收到政府信息公开申请15件，自然人提出12件，商业企业提出2件。'),
    'with those carried in': says('受理政府信息公开申请17件，其中自然人14件、企业2件。'),
    'companies for all organisations': says('收到政府信息公开申请15件，其中自然人12件，企业3件。'),
    'through one channel': says('收到政府信息公开申请15件，其中网上自然人申请3件。'),
    'persons, not requests': says('收到政府信息公开申请15件，涉及自然人20人、企业12家。'),
    'other matters': says('公示企业信用信息12条，自然人信用信息30条。'),
    'another year': says('2022年收到政府信息公开申请20件，其中自然人18件。'),
    'one lawyer': says('收到律师事务所提交的政府信息公开申请4件。'),
  },
});
