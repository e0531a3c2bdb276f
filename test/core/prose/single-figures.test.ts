import { describe, expect, test } from 'vitest';
import { statementsOf } from '../../../server/src/core/report/prose/statements.ts';
import { paragraph } from '../../support/paragraph.ts';
import { OFFICE, stated } from '../../support/stated.ts';

describe('pieces of information published', () => {
  test.each([
    ['我局全年公开政府信息513条。', ['published 513']],
    ['全年公开政府信息513条，其中网站200条。', ['published 513']],
    // Without a word for the whole, or the year, it may be of one field.
    ['主动公开政府信息513条。', []],
    ['2022年主动公开政府信息513条。', []],
    ['全年公开招标信息513条。', []],
    ['全年公开政府信息513件。', []],
    ['全年公开政府信息513条以上。', []],
    ['全年公开政府信息513余条。', []],
  ])('%s', (text, expected) => expect(stated(text)).toEqual(expected));
});

describe('information-handling fees, in yuan', () => {
  test.each([
    ['收取信息处理费120元。', ['fee 120']],
    ['收取信息处理费12,345元。', ['fee 12345']],
    ['收取信息处理费1,234,567.5元。', ['fee 1234567.5']],
    ['收取信息处理费1.5万元，由市财政局统一管理。', ['fee 15000']],
    ['收取信息处理费12,34元。', []],
    ['2022年收取信息处理费120元。', []],
  ])('%s', (text, expected) => expect(stated(text)).toEqual(expected));
});

// Written in yuan, it is no figure that the table's could be written in place of.
describe('amounts charged, in units of 10,000 yuan', () => {
  test.each([
    ['行政事业性收费金额20.3万元。', ['fee-amount 20.3']],
    ['行政事业性收费总额203,000元。', ['fee-amount (20.3)']],
    ['行政事业性收费金额20.3万元，由市财政局统一管理。', ['fee-amount 20.3']],
    ['行政事业性收费金额1,23万元。', []],
    ['2022年行政事业性收费金额20.3万元。', []],
  ])('%s', (text, expected) => expect(stated(text)).toEqual(expected));
});

test.each([
  ['全年主动公开政府信息513条', '513'],
  ['按照规定，我局全年收取信息处理费1,200元', '1,200'],
  ['按照规定，全年行政事业性收费金额20.3万元', '20.3'],
])('the place is that of the digits: %s', (text, digits) => {
  const [found] = statementsOf([paragraph(text, 'overview')], OFFICE);
  expect(found?.span).toEqual({ start: text.indexOf(digits), end: text.indexOf(digits) + digits.length });
});
