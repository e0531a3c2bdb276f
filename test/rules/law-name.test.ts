import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

const BASIS = '本报告根据《中华人民共和国政府信息公开条例》编制';
const based = (name: string) => sample(2021, [BASIS, `本报告根据《${name}》编制`]);

testRule('law-name', {
  speaks: {
    'a character wrong': {
      text: based('⟦中华人民共和国政府信息公开条列⟧'),
      severity: 'warning',
      says: '法规名称应为“中华人民共和国政府信息公开条例”，写作“中华人民共和国政府信息公开条列”。请核对。',
      fixed: '《中华人民共和国政府信息公开条例》',
    },
    'two characters left out': { text: based('⟦中华人民共和国信息公开条例⟧') },
    'the short name': { text: based('⟦政务信息公开条例⟧'), fixed: '《政府信息公开条例》' },
    'another law': {
      text: based('⟦中华人民共和国保守国家密密法⟧'),
      fixed: '《中华人民共和国保守国家秘密法》',
    },
    'words of the name moved': {
      text: based('⟦中华人民共和国政府公开信息条例⟧'),
      fixed: '《中华人民共和国政府信息公开条例》',
    },
    'words of a short name moved': { text: based('⟦信息公开政府条例⟧'), fixed: '《政府信息公开条例》' },
    'words of another law moved': {
      text: based('⟦中华人民共和国政行复议法⟧》《⟦中华人民共和国政行许可法⟧'),
      fixed: '《中华人民共和国行政复议法》',
    },
    'a word doubled': {
      text: based('⟦中华人民共和国政府信息公开公开条例⟧》《⟦政府信息信息公开条例⟧》《⟦中华人民共和国行政行政诉讼法⟧'),
      fixed: '《中华人民共和国政府信息公开条例》',
    },
    'the name of the state doubled': {
      text: based('⟦中华人民共和国中华人民共和国政府信息公开条例⟧'),
      fixed: '《中华人民共和国政府信息公开条例》',
    },
    'characters of the name of the state lost': {
      text: based('⟦中华人民共国政府信息公开条例⟧》《⟦中华共和国政府信息公开条例⟧'),
    },
    'the end lost': { text: based('⟦中华人民共和国政府信息公开⟧') },
    'a word of the short name lost': { text: based('⟦政府信息条例⟧》《⟦政府公开条例⟧') },
    'before a note': { text: based('⟦中华人民共和国政府信息公开条列⟧（2019年修订）') },
    'the form of the report, within the title of the notice': {
      text: based('关于印发〈⟦中华人民共和国政府信息工作年度报告格式⟧〉的通知'),
      fixed: '〈中华人民共和国政府信息公开工作年度报告格式〉',
    },
    'the form of the report, words moved': {
      text: based('⟦中华人民共和国政府公开信息工作年度报告格式⟧'),
      fixed: '《中华人民共和国政府信息公开工作年度报告格式》',
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
    'other laws with the name of the state': based(
      '中华人民共和国档案法》《中华人民共和国密码法》《中华人民共和国民事诉讼法》《中华人民共和国治安管理处罚法》' +
        '《中华人民共和国国家安全法》《中华人民共和国食品安全法》《中华人民共和国行政复议法实施条例',
    ),
    'other titles of like words': based(
      '政府信息公开》《政府信息公开指南》《政府信息公开办法》《政务公开条例》《政府信息公开工作规定》' +
        '《公共信息公开条例》《政府数据共享条例》《政府信息公开条例实施细则',
    ),
    'the form of the report in short, and with its year': based(
      '政府信息公开工作年度报告格式》《中华人民共和国政府信息公开工作年度报告格式（2021年版）',
    ),
    'within the title of a notice': based(
      '关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》' +
        '《关于施行〈中华人民共和国政府信息公开条例〉若干问题的意见',
    ),
    'a space inside is said elsewhere': based('中华人民共和国政府 信息公开条例'),
  },
});
