import { describe, expect, it } from 'vitest';
import { contactsIn } from '../../server/src/core/report/contacts.ts';
import { readReport } from '../../server/src/core/report/read.ts';
import { sample } from '../support/sample.ts';

const SAID = '（地址：云岭市和平路1号，电话：0999-1234567）';
const at = (said: string) =>
  contactsIn(readReport(sample(2021, [SAID, said]))).map(({ label, value }) => `${label}=${value}`);

describe('how an office is to be reached', () => {
  it.each([
    [SAID, ['地址=云岭市和平路1号', '电话=0999-1234567']],
    ['（办公地址：云岭市和平路1号；联系电话：0999－1234567）', ['办公地址=云岭市和平路1号', '联系电话=0999－1234567']],
    ['（电话0999-1234567，地址：和平路1号）', ['地址=和平路1号', '电话=0999-1234567']],
    [
      '（地址：和平路1号市政务中心（东楼）3层，邮编：999000，传真：0999-7654321，电子邮箱：daj@example.gov.cn）',
      ['地址=和平路1号市政务中心（东楼）3层', '邮编=999000', '传真=0999-7654321', '电子邮箱=daj@example.gov.cn'],
    ],
    ['，地址：和平路1号，政务大楼6楼，电话：0999-1234567', ['地址=和平路1号，政务大楼6楼', '电话=0999-1234567']],
    ['，地址：和平路1号，如有疑问请来电', ['地址=和平路1号']],
    ['，联系电话为：0999-1234567、1234568转801', ['联系电话=0999-1234567、1234568转801']],
    ['（地址：云岭市和平路\n1号，邮政编码：999000）', ['邮政编码=999000']],
    ['（邮政编码：999000；电话：0999-\n1234567）', ['邮政编码=999000']],
    ['（电话：0999-1234567；办公电话：0999-7654321）', ['电话=0999-1234567']],
    ['（监督电话：0999-1234567；联系电话：0999-7654321）', ['联系电话=0999-7654321']],
    ['，地址：和平路1号（东楼，3层），邮编：999000', ['地址=和平路1号（东楼，3层）', '邮编=999000']],
    ['，地址：和平路1号 、，邮编：999000', ['地址=和平路1号', '邮编=999000']],
    ['，地址：和平1号，邮编：999000', ['地址=和平1号', '邮编=999000']],
    ['，地址：和平号，邮编：999000', ['邮编=999000']],
    ['，网上受理地点不变，电话：0999-1234567', ['电话=0999-1234567']],
  ])('%s', (said, found) => {
    expect(at(said)).toEqual(found);
  });

  it.each([
    ['（地址：；电话：）'],
    ['（监督电话：0999-1234567）'],
    ['（网站地址：www.example.gov.cn）'],
    ['（电话：见网站）'],
    ['（邮编：99900）'],
    ['（邮箱：daj）'],
    ['，公布了办公地址、联系电话'],
  ])('nothing is certain in %s', (said) => {
    expect(at(said)).toEqual([]);
  });

  it('is told in the last section where the first lines say nothing, and nowhere else', () => {
    const none = sample(2021, [SAID, '']);
    expect(contactsIn(readReport(`${none.trimEnd()}\n地址：云岭市和平路1号\n联系电话：0999-1234567\n`))).toEqual([
      { kind: 'address', label: '地址', value: '云岭市和平路1号' },
      { kind: 'telephone', label: '联系电话', value: '0999-1234567' },
    ]);
    expect(
      contactsIn(readReport(none.replace('（一）主动公开。', '（一）主动公开。咨询电话：0999-1234567。'))),
    ).toEqual([]);
  });
});
