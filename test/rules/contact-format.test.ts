import { describe, expect, it } from 'vitest';
import { isTelephone } from '../../server/src/core/rules/names/telephone.ts';
import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

const PHONE = '电话：0999-1234567';
const says = (contact: string) => sample(2021, [PHONE, contact]);
const ends = (contact: string) => sample(2021, ['做到先审查、后公开。', `做到先审查、后公开。\n${contact}`]);
/** A line of so many characters that ends in a contact. */
const line = (contact: string, length: number) =>
  `${'本机关的地址和办公时间'.repeat(4).slice(0, length - contact.length - 1)}，${contact}`;

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
    'a number in brackets, without the marks around it': {
      text: says('（办公室）（电话：⟦0999-123456⟧）。邮箱：⟦xxgk@yunling⟧.'),
    },
    'at the end of a short line, whose brackets are closed': { text: ends('地址（总部），电话：⟦0999-123456⟧') },
    'at the end of a line that is just too short to be full': { text: ends(line('电话：⟦0999-123456⟧', 39 + 2)) },
  },
  silent: {
    'a number at the end of a line that is just long enough to be full': ends(line('电话：0999-123456', 40)),
    'a number at the end of a short line with a bracket open': ends('（地址：和平路1号，电话：0999-123456'),
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
    ...['13801234567 13901234567', '0999-1234567 7654321', '2023', '4001234', '1380123', '40012345', '0999'],
    ...['0999-110', '0999-95588', '0999-12345678-801', '099912345678', '(+86)13801234567', '+86 138 0123 4567'],
    ...['400-123-4567-801', '4001234567-801', '4001234567 4007654321', '138-0123-4567-801', '800-123-4567'],
  ];
  it.each(right)('%s may be one', (written) => expect(isTelephone(written)).toBe(true));

  const wrong = ['0999-123456', '0999-123456789', '010-1234567', '0999123456', '1380123456', '138012345678'];
  const short = ['123456789', '13801234', '138-0123', '138-0123-45678', '400-123-456', '400123456', '400-123-45678'];
  const long = ['0999123456789', '(86)0999-123456', '138012345678-1'];
  it.each([...wrong, ...short, ...long])('%s is none', (written) => expect(isTelephone(written)).toBe(false));
});
