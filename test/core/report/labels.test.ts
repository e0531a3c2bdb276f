import { describe, expect, test } from 'vitest';
import { formOf } from '../../../server/src/core/form/forms.ts';
import { labelKey, words } from '../../../server/src/core/report/label-key.ts';
import { likeRows } from '../../../server/src/core/report/likeness.ts';
import { vocabularyOf } from '../../../server/src/core/report/vocabulary.ts';
import { plain } from '../../../server/src/core/text/plain.ts';

describe('a label taken apart', () => {
  test.each([
    ['（三）不予公开', '(三)', '不予公开'],
    ['三、本年度', '三、', '本年度'],
    ['四：总计', '四:', '总计'],
    ['2.重复申请', '2.', '重复申请'],
    ['１．属于', '1.', '属于'],
    ['2、重复', '2、', '重复'],
    ['12) 其他', '12)', '其他'],
    ['2重复申请', '2', '重复申请'],
    ['  （一） 予以 公开', '(一)', '予以公开'],
    ['(12)', '(12)', ''],
    ['一、', '一、', ''],
    ['2', '', '2'],
    ['15%', '', '15'],
    ['第（一）项', '', '第一项'],
    ['其它处理', '', '其他处理'],
    ['A B-c9', '', 'ABc9'],
    ['“规章”·𠮷〖甲〗', '', '规章𠮷甲'],
    ['①项、あ项', '', '①项あ项'],
    ['a'.repeat(80), '', 'a'.repeat(80)],
    ['a'.repeat(81), '', ''],
    ['', '', ''],
  ])('「%s」', (text, number, key) => {
    expect(labelKey(plain(text))).toEqual({ number, key });
  });

  test.each([
    ['(三)不予公开', '三不予公开'],
    ['[甲]{乙}@丙/丁:戊', '甲乙丙丁戊'],
    ['、。〃《》【】', ''],
    ['其它、其它', '其他其他'],
    ['Zz09', 'Zz09'],
    ['规 章', '规章'],
  ])('its words: 「%s」', (text, spoken) => {
    expect(words(text)).toBe(spoken);
  });
});

describe('rows of the form that words resemble', () => {
  const like = (key: string, table: 'requests' | 'disclosure', isCell: boolean) =>
    likeRows(key, vocabularyOf(formOf(2021), table).rows, isCell).map(
      ({ label, likeness }) => `${label.id} ${likeness}`,
    );

  test.each([
    ['重复申清', ['refused.duplicate variant']],
    ['予以公', ['granted variant']],
    ['本年新收政府信息公开申请', ['new variant']],
    ['危及三安全一稳定', ['denied.security-stability variant']],
    ['逾期不补正', ['other.not-corrected variant']],
    ['逾期未补正', ['other.not-corrected variant']],
    ['逾期不缴费', ['other.fee-unpaid variant']],
    ['国家秘密', ['denied.state-secret variant']],
    ['予以公开件数', ['granted annotated']],
    ['予以', ['granted truncated']],
    ['予', []],
    ['办理结果予以公开', []],
    ['部份公开', ['partly-granted variant']],
    ['予以公开3', ['granted variant']],
    ['其他', ['other.other annotated']],
    ['总计', ['total annotated']],
    ['缴纳费用', ['other.fee-unpaid variant']],
    ['不补正', []],
    ['申请', ['other.not-corrected truncated', 'other.fee-unpaid truncated']],
    ['四类过程', ['denied.process variant']],
    ['查询事项', ['denied.inquiry variant']],
    ['上年结转', ['carried-in truncated']],
    ['新收申请', []],
  ])('of section three, in a cell: 「%s」', (key, found) => {
    expect(like(key, 'requests', true)).toEqual(found);
  });

  test.each([
    ['逾期不补正', ['other.not-corrected variant']],
    ['办理结果予以公开', ['granted annotated']],
    ['国家秘密', []],
    ['查询事项', []],
    ['缴纳费用', []],
    ['补正', ['unable.unclear truncated']],
  ])('of section three, among words: 「%s」', (key, found) => {
    expect(like(key, 'requests', false)).toEqual(found);
  });

  test.each([
    ['行政许何', ['license variant']],
    ['规章制度', ['rules annotated']],
    ['行政处罚数量情况说明如下', ['penalty annotated']],
    ['行政处罚数量的情况说明如下', []],
    ['行政', ['normative truncated', 'license truncated', 'penalty truncated', 'coercion truncated', 'fee truncated']],
    ['章', []],
    ['行政处可', []],
    ['x行政许可', ['license variant']],
    ['规章件', ['rules annotated']],
    [`规章${'件'.repeat(8)}`, ['rules annotated']],
    [`规章${'件'.repeat(9)}`, []],
    ['规范性文', ['normative variant']],
    ['规范件', []],
    ['行政规范', ['normative truncated']],
    ['事业性收费', ['fee variant']],
    ['制定行政处罚', []],
    ['制定规章', []],
  ])('of section two, in a cell: 「%s」', (key, found) => {
    expect(like(key, 'disclosure', true)).toEqual(found);
  });

  test.each([
    ['制定行政处罚', ['penalty annotated']],
    ['制定规章', []],
    ['事业性收费', []],
    ['规范性文', ['normative variant']],
  ])('of section two, among words: 「%s」', (key, found) => {
    expect(like(key, 'disclosure', false)).toEqual(found);
  });
});
