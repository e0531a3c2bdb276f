import { describe, expect, test } from 'vitest';
import { labelsSaid } from '../../support/table-read.ts';

const ZEROS = '\t0\t0\t0\t0\t0\t0\t0';
const spaced = (text: string) => text.replaceAll('\t', ' ');
const fillers = (count: number, word = '乙') => Array<string>(count).fill(word).join('\n');

describe('labels of section three', () => {
  test.each([
    [
      '其他 and 总计 above the first row are columns, else rows',
      `\t自然人\t其他\t总计\n（五）不予处理\t2.重复申请${ZEROS}\n（六）其他处理\t3.其他${ZEROS}\n\t（七）总计${ZEROS}`,
      [
        ...['column natural-person exact 1', 'column other exact 2', 'column total exact 3', 'group refused exact 4'],
        ...['row refused.duplicate exact 5 +', 'group other exact 13', 'row other.other exact 14 +'],
        'row total exact 23 +',
      ],
    ],
    [
      'the same without numbers, among words',
      spaced(`其他\t总计\n一、本年新收政府信息公开申请数量${ZEROS}\n总计${ZEROS}`),
      ['column other exact 0', 'column total exact 1', 'row new exact 2 +', 'row total exact 10 +'],
    ],
    [
      '其他 behind its row is the column',
      `3.其他${ZEROS}\n其他${ZEROS}`,
      ['row other.other exact 0 +', 'column other exact 8'],
    ],
    [
      'of two for one row the one with its number',
      `重复申请${ZEROS}\n2.重复申请${ZEROS}\n（七）总计${ZEROS}`,
      ['row refused.duplicate exact 0', 'row refused.duplicate exact 8 +', 'row total exact 16 +'],
    ],
    [
      'the same in front of it',
      `2.重复申请${ZEROS}\n重复申请${ZEROS}\n（七）总计${ZEROS}`,
      ['row refused.duplicate exact 0 +', 'row refused.duplicate exact 8', 'row total exact 16 +'],
    ],
    [
      'and not the one with another number',
      `3.重复申请${ZEROS}\n2.重复申请${ZEROS}\n（七）总计${ZEROS}`,
      ['row refused.duplicate exact 0', 'row refused.duplicate exact 8 +', 'row total exact 16 +'],
    ],
    [
      '其他 in front of its row is the column',
      `其他${ZEROS}\n3.其他${ZEROS}\n（七）总计${ZEROS}`,
      ['column other exact 0', 'row other.other exact 8 +', 'row total exact 16 +'],
    ],
    [
      'the better of two for one row',
      '1.本机关不掌握\t1\n1.本机关不掌握相关政府信息\t2',
      ['row unable.not-held exact 2 +'],
    ],
    [
      'a part of a label in a cell',
      '国家秘密\t1\n2.其他法律行政法规禁止公开\t2',
      ['row denied.state-secret variant 0 +', 'row denied.other-law exact 2 +'],
    ],
    [
      'which is none among words',
      '国家秘密 1\n2.其他法律行政法规禁止公开 2\n3.危及“三安全一稳定” 3',
      ['row denied.other-law exact 2 +', 'row denied.security-stability exact 4 +'],
    ],
  ])('%s', (_, text, labels) => {
    expect(labelsSaid(text, 'requests')).toEqual(labels);
  });
});

describe('labels of section two', () => {
  test.each([
    ['a row twice: the first', '行政许可\t1\n行政许可\t2', ['row license exact 0 +', 'row license exact 2']],
    [
      'a row twice: the one in the form’s order',
      '行政处罚\t3\n行政许可\t1\n行政处罚\t2\n行政强制\t4',
      ['row penalty exact 0', 'row license exact 2 +', 'row penalty exact 4 +', 'row coercion exact 6 +'],
    ],
    [
      'a row twice: the one in front of a figure',
      '行政处罚\n行政处罚\t3\n行政强制\t4',
      ['row penalty exact 0', 'row penalty exact 1 +', 'row coercion exact 3 +'],
    ],
    [
      'rows in another order',
      '行政强制\t4\n行政处罚\t3\n行政许可\t1',
      ['row coercion exact 0 +', 'row penalty exact 2 +', 'row license exact 4 +'],
    ],
    [
      'words like a row’s in another order, which are none',
      '行政强何\t4\n行政处罚\t3\n行政许可\t1',
      ['row penalty exact 2 +', 'row license exact 4 +'],
    ],
    [
      'words like a row’s beside its own, which are none',
      '行政处何\t3\n行政处罚\t2\n行政强制\t4',
      ['row penalty exact 2 +', 'row coercion exact 4 +'],
    ],
    [
      'words that begin several rows, between two',
      '行政许可\t1\n行政\t2\n行政强制\t3',
      ['row license exact 0 +', 'row penalty truncated 2 +', 'row coercion exact 4 +'],
    ],
    [
      'words with a remark, and a character lost',
      '行政处罚（件）\t3\n行政强\t4\n规章\t2',
      ['row penalty variant 0 +', 'row coercion variant 2 +', 'row rules exact 4 +'],
    ],
    [
      'pieces on two lines',
      '行政处\n罚 3\n行政强制 4\n行政许可 1 2',
      ['row penalty joined 0 1 +', 'row coercion exact 3 +', 'row license exact 5 +'],
    ],
    [
      'pieces with figures between',
      '行政规范 4 5 6\n性文件\n行政许可 7\n行政处罚 8\n行政强制 9',
      ['row normative joined 0 4 +', 'row license exact 5 +', 'row penalty exact 7 +', 'row coercion exact 9 +'],
    ],
  ])('%s', (_, text, labels) => {
    expect(labelsSaid(text, 'disclosure')).toEqual(labels);
  });

  test.each([
    [22, ['row license variant 0 +', 'row penalty exact 23 +', 'row coercion variant 47 +']],
    [23, ['row license variant 0 +', 'row penalty exact 24 +']],
    [24, ['row penalty exact 25 +']],
  ])('words like a row’s, %i cells in front of a row and behind its figure', (count, labels) => {
    const text = `行政许何\n${fillers(count)}\n行政处罚\n3\n${fillers(count, '丙')}\n行政强何`;
    expect(labelsSaid(text, 'disclosure')).toEqual(labels);
  });
});
