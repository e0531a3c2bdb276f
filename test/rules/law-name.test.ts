import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

const BASIS = '本报告根据《中华人民共和国政府信息公开条例》编制';
const based = (name: string) => sample(2021, [BASIS, `本报告根据《${name}》编制`]);

testRule('law-name', {
  speaks: {
    'a character wrong': {
      text: based('⟦中华人民共和国政府信息公开条列⟧'),
      severity: 'warning',
      says: '「中华人民共和国政府信息公开条列」应为「中华人民共和国政府信息公开条例」',
      fixed: '《中华人民共和国政府信息公开条例》',
    },
    'two characters left out': { text: based('⟦中华人民共和国信息公开条例⟧') },
    'the short name': { text: based('⟦政务信息公开条例⟧'), fixed: '《政府信息公开条例》' },
    'another law': {
      text: based('⟦中华人民共和国保守国家密密法⟧'),
      fixed: '《中华人民共和国保守国家秘密法》',
    },
  },
  silent: {
    'the right name': sample(2021),
    'the short names': based('政府信息公开条例》《条例》《信息公开条例'),
    'laws of names that are near one another': based(
      '中华人民共和国行政监察法》《中华人民共和国行政许可法》《中华人民共和国刑事诉讼法',
    ),
    'with its measures': based('中华人民共和国保守国家秘密法实施办法'),
    'a revision': based('中华人民共和国政府信息公开条例（修订）'),
    'a regulation of a place': based('省政府信息公开条例'),
    'a space inside is said elsewhere': based('中华人民共和国政府 信息公开条例'),
  },
});
