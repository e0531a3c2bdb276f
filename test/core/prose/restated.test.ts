import { expect, test } from 'vitest';
import { wrongSumsIn } from '../../../server/src/core/report/prose/sums.ts';
import { plain } from '../../../server/src/core/text/plain.ts';

/** Each total that stands behind its parts and is not their sum, as `total ≠ parts`. */
const read = (text: string) =>
  wrongSumsIn(plain(text)).map(
    ({ kind, total, parts }) => `${kind}: ${total.amount} ≠ ${parts.map(({ amount }) => amount).join('+')}`,
  );

test.each([
  ['网上咨询50件，电话咨询30件，合计81件。', '81 ≠ 50+30'],
  ['网上咨询50件、电话咨询30件、现场咨询10件，以上共计91件。', '91 ≠ 50+30+10'],
  ['全年共收到来信20件，办理网上咨询50件，电话咨询30件，合计81件。', '81 ≠ 50+30'],
])('says of 「%s」: %s', (text, wrong) => {
  expect(read(text)).toEqual([`restated: ${wrong}`]);
});

test.each([
  ['a rounded total', '网上咨询50件，电话咨询40件，合计80余件。'],
  ['a total that may be that of the last number alone', '网上咨询50件，电话咨询30件共81件。'],
  ['an average', '网上咨询50件，电话咨询30件，平均81件。'],
  ['a list with its own opening', '收到来信100件，其中网上咨询50件，电话咨询30件，合计81件。'],
  [
    'a list with its own opening and what its parts come to',
    '收到来信100件，其中网上咨询50件，电话咨询30件，合计80件。',
  ],
  [
    'a list with its own opening and what both parts come to',
    '收到来信100件，其中网上咨询50件、电话咨询30件，两项共80件。',
  ],
  ['a remark in brackets', '网上咨询50件（含转办10件），电话咨询30件，合计81件。'],
  ['a single number behind the total before', '全年共收到来信20件，网上咨询50件，合计81件。'],
  ['another unit', '召开会议5次，电话咨询30件，合计81件。'],
  ['another unit in the last', '电话咨询30件，召开会议5次，合计81件。'],
  ['a rounded part', '网上咨询50余件，电话咨询30件，合计81件。'],
  ['the total told before', '收到来信81件，网上咨询50件，电话咨询30件，合计81件。'],
  ['the sum of the last numbers', '上年结转5件，网上咨询50件，电话咨询30件，合计80件。'],
])('says nothing of %s', (_, text) => {
  expect(read(text)).toEqual([]);
});
