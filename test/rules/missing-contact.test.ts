import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

const CONTACT = '（地址：云岭市和平路1号，电话：0999-1234567）';
const TITLE = '云岭市档案局2020年政府信息公开工作年度报告';

testRule('missing-contact', {
  speaks: {
    'none at all': {
      text: sample(2019, [CONTACT, ''], [TITLE, `⟦${TITLE}⟧`]),
      severity: 'hint',
      says: '请在开头或末尾写明地址、电话等联系方式：没有找到，公众无从询问。',
    },
    'a telephone without a number': {
      text: sample(
        2019,
        [CONTACT, ''],
        ['（五）监督保障。', '（五）监督保障。设立监督电话并向社会公布。'],
        [TITLE, `⟦${TITLE}⟧`],
      ),
    },
  },
  silent: {
    'address and telephone': sample(2019),
    'a telephone number alone': sample(2019, [CONTACT, '，联系电话：１２３４５６７']),
    'an address at the end': sample(
      2019,
      [CONTACT, ''],
      ['没有其他需要报告的事项。', '没有其他需要报告的事项。\n地址：云岭市和平路1号'],
    ),
    'an e-mail': sample(2019, [CONTACT, '，来信请寄 dangan@yunling.example']),
  },
});
