import { describe, expect, test } from 'vitest';
import { isOfRegulation } from '../../../server/src/core/report/citations/law.ts';

const note = (length: number): string => `(${'注'.repeat(length)})`;
const longTitle = (length: number): string => `《${'长'.repeat(length - 3)}档案法》的要求,`;

describe('the law that an article belongs to', () => {
  test.each([
    ['none named', ''],
    ['by its short name', '依据条例'],
    ['alone', '条例'],
    ['behind a pointer', '本条例'],
    ['behind 新', '新条例'],
    ['in title marks', '《条例》'],
    ['with blanks in the marks', '《 条例 》'],
    ['by its full name', '依照《中华人民共和国政府信息公开条例》'],
    ['without 政府', '《信息公开条例》'],
    ['with a note in its title', '《政府信息公开条例(修订)》'],
    ['with a note of 20 characters in its title', `《政府信息公开条例${note(20)}》`],
    ['full, without title marks', '依照政府信息公开条例'],
    ['with a note behind it', '《条例》(国务院令第711号)的'],
    ['with notes and blanks behind it', '《条例》(一)(二) 的 '],
    ['with a note of 40 characters', `《条例》${note(40)}`],
    ['last of two', '《档案法》和《条例》有关要求,'],
    ['a paper that is no law', '《年度报告》要求'],
    ['a law behind which too much is noted', `依据档案法${note(41)}`],
    ['a title of more than 60 characters', longTitle(61)],
  ])('the Regulation: %s', (_, before) => {
    expect(isOfRegulation(before)).toBe(true);
  });

  test.each([
    ['a law', '依据档案法'],
    ['in title marks', '《档案法》'],
    ['with a blank before the closing mark', '《档案法 》有关要求,'],
    ['last of two', '《条例》和《档案法》有关要求,'],
    ['the last that reads like a law', '《档案法》和《意见》的要求,'],
    ['another regulation', '《档案管理条例》'],
    ['another regulation without marks', '档案条例'],
    ['a contract', '合同'],
    ['a paper', '文件'],
    ['with a note of 40 characters', `依据档案法${note(40)}`],
    ['with several notes', '《档案法》(一)(二)的 的'],
    ['on trial', '《管理办法(试行)》要求'],
    ['provisional', '《管理办法(暂行)》要求'],
    ['a title within a title', '《关于贯彻《条例》的通知》的要求,'],
    ['a title that was not opened', '条例》'],
    ['a note of 21 characters in its title', `《政府信息公开条例${note(21)}》`],
    ['a title of 60 characters', longTitle(60)],
  ])('another: %s', (_, before) => {
    expect(isOfRegulation(before)).toBe(false);
  });
});
