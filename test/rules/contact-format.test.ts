import { describe, expect, it } from 'vitest';
import { isTelephone } from '../../server/src/core/rules/names/telephone.ts';
import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

const PHONE = '电话：0999-1234567';
const says = (contact: string) => sample(2021, [PHONE, contact]);

testRule('contact-format', {
  speaks: {
    'a telephone number': {
      text: says('电话：⟦0999-123456⟧'),
      severity: 'hint',
      says: '请核对电话“0999-123456”：位数不对。',
    },
    'a mobile one': { text: says('手机：⟦138012345678⟧；联系电话为⟦1380123456⟧') },
    'a postcode': { text: says(`${PHONE}，邮编：⟦64400⟧`), says: '请核对邮政编码“64400”：应是六位数字。' },
    'an e-mail address': {
      text: says(`${PHONE}，电子邮箱：⟦xxgk@yunling⟧，邮箱：⟦xxgk.yunling.cn⟧`),
      says: '请核对电子邮箱“xxgk@yunling”：不完整，应有“@”和域名。',
    },
  },
  silent: {
    'the faultless sample': sample(2021),
    'complete details': says('电话：0999-1234567、7654321，邮编：644000，邮箱：xx_gk-1@yunling.gov.cn。'),
    'numbers of services': says('热线12345，电话：12380转2，客服电话400-123-4567，传真（0999）1234567。'),
    'digits hidden': says('电话：0999-123****，手机138****1234，邮箱：xxgk#yunling.cn，邮箱xxgk@yunling(点)cn'),
    'no number': says('电话见网站，邮箱QQ、Word格式，邮编、邮箱www.yunling.gov.cn，接听热线1500次。'),
    'an address or a number that the end of a line cuts in two': says(
      '电子邮箱：sqw@e\nxample.cn，邮编：644000，电话：0999-123\n4567',
    ),
    'a number at the end of a line that is full': sample(2021, [
      '（地址：云岭市和平路1号，电话：0999-1234567）。',
      '，地址：云岭市和平路1号，电话：0999-123\n4567，邮编：644000。',
    ]),
    'a year and a count': says('热线电话2023年接听1234567890次。'),
  },
});

describe('telephone numbers', () => {
  const right = [
    ...['0999-1234567', '09991234567', '010-12345678', '01012345678', '(0999)1234567', '0999 1234567', '0999-12345678'],
    ...['1234567', '12345678', '110', '12345', '0999-12345', '13801234567', '138-0123-4567', '138 0123 4567'],
    ...['4001234567', '400-123-4567', '0999-1234567-801', '1234567-801', '+86-999-1234567', '8609991234567'],
    ...['13801234567 13901234567', '0999-1234567 7654321', '2023', '4001234'],
  ];
  it.each(right)('%s may be one', (written) => expect(isTelephone(written)).toBe(true));

  const wrong = ['0999-123456', '0999-123456789', '010-1234567', '0999123456', '1380123456', '138012345678'];
  it.each(wrong)('%s is none', (written) => expect(isTelephone(written)).toBe(false));
});
