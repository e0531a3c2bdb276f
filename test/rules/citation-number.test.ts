import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

const BASIS = '本报告根据《中华人民共和国政府信息公开条例》编制';
const FORM = '《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》';
const NOTICE = '《关于政府信息公开工作年度报告有关事项的通知》';
const based = (basis: string) => sample(2021, [BASIS, `本报告根据${basis}编制`]);

testRule('citation-number', {
  speaks: {
    'the order of the Regulation': {
      text: based('《中华人民共和国政府信息公开条例》（国务院令第⟦771⟧号）'),
      severity: 'warning',
      says: '《政府信息公开条例》的国务院令号应为“711”，写作“771”。请核对。',
      fixed: '（国务院令第711号）',
    },
    'the same behind its short name': { text: based('新《条例》（中华人民共和国国务院令第⟦717⟧号）') },
    'the sign misspelt': {
      text: based(`${FORM}（⟦国办公开办涵〔2021〕30号⟧）`),
      fixed: '（国办公开办函〔2021〕30号）',
    },
    'the brackets lost': {
      text: based(`${FORM}（⟦国办公开办函202130号⟧）`),
      fixed: '（国办公开办函〔2021〕30号）',
    },
    'the brackets lost, another document': {
      text: based('有关文件（⟦国办发2019 54号⟧）'),
      fixed: '（国办发〔2019〕54号）',
    },
    'the year of another notice': { text: based(`${NOTICE}（⟦国办公开办函〔2020〕60号⟧）`), fixed: '函〔2019〕60号' },
    'the number of another notice': { text: based(`${FORM}（⟦国办公开办函〔2021〕13号⟧）`), fixed: '函〔2021〕30号' },
    'the sign of another office': { text: based(`${FORM}（⟦国办函〔2021〕30号⟧）`), fixed: '国办公开办函〔2021〕30号' },
    'the fee measures': {
      text: based('《政府信息公开信息处理费管理办法》（⟦国办函〔2020〕190号⟧）'),
      fixed: '（国办函〔2020〕109号）',
    },
    'one bracket lost, the first or the second': {
      text: based('格式通知（⟦国办公开办函〔202130号⟧、⟦国办公开办函2021〕30号⟧）'),
      fixed: '（国办公开办函〔2021〕30号',
    },
    'the second bracket behind the number': { text: based('格式通知（⟦国办公开办函〔202130〕号⟧）') },
    'the last character lost': {
      text: based(`${FORM}（⟦国办公开办函〔2021〕30⟧）`),
      fixed: '（国办公开办函〔2021〕30号）',
    },
    'one bracket lost in the number of any office': {
      text: based('有关要求（云政办发⟦〔202315号⟧、云政办函⟦2022〕6号⟧）'),
      fixed: '（云政办发〔2023〕15号',
    },
    'characters of the sign lost': {
      text: based(`${FORM}（⟦国办公开函〔2021〕30号⟧、⟦国公开办函〔2021〕30号⟧）`),
      fixed: '（国办公开办函〔2021〕30号',
    },
    'the number of one form with the year of the other': {
      text: based('年度报告格式（⟦国办公开办函〔2021〕60号⟧）'),
      fixed: '（国办公开办函〔2021〕30号）',
    },
    'the title of the former notice with the number of the one in force': {
      text: based(`《⟦关于政府信息公开工作年度报告有关事项的通知⟧》（国办公开办函〔2021〕30号）`),
      says: '文件名称应为“国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知”：写作“关于政府信息公开工作年度报告有关事项的通知”，与后面的文号不是同一个文件，而文号是对的。',
      fixed: '关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）',
    },
    'the title of the notice in force with the number of the former': {
      text: based(`${FORM}（⟦国办公开办函〔2019〕60号⟧）`),
      fixed: '（国办公开办函〔2021〕30号）',
    },
    'the number of a notice behind the Regulation': {
      text: based('《政府信息公开条例》（⟦国办公开办函〔2021〕30号⟧）'),
      fixed: '（国务院令第711号）',
    },
    'the number of an order behind a notice': {
      text: based(`${FORM}（⟦国务院令第711号⟧）`),
      fixed: '（国办公开办函〔2021〕30号）',
    },
    'the order behind its year': { text: based('《中华人民共和国政府信息公开条例》（2019年国务院令第⟦771⟧号）') },
  },
  silent: {
    'the order in force in short': based('《中华人民共和国政府信息公开条例》（国令第711号）'),
    'the Regulation and the number of a notice that is named beside it': based(
      '《政府信息公开条例》和国办公开办函〔2021〕30号文件、《政府信息公开条例》，按照国办公开办函〔2021〕30号',
    ),
    'other signs of the General Office': based('国办发明电〔2020〕12号、国办秘函〔2016〕30号和国办函〔2016〕108号'),
    'the form by its name, with either number': based(
      '《政府信息公开工作年度报告格式》（国办公开办函〔2019〕60号）和《政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）',
    ),
    'the whole number of another office': based('有关要求（云政办发〔2023〕15号、云公开办函〔2021〕60号）'),
    'numbers of another year that are no forms': based('年度报告工作的要求（国办公开办函〔2020〕13号）'),
    'years and numbers that are no documents': based('热线12345号、“2021”30号楼和〔注〕2021年30号公告'),
    'the order in force': based('《中华人民共和国政府信息公开条例》（国务院令第711号）'),
    'the former order is said elsewhere': based('《中华人民共和国政府信息公开条例》（国务院令第492号）'),
    'the order of another regulation': based('《优化营商环境条例》（国务院令第722号）'),
    'the same, abbreviated': based('《优化营商环境条例》（以下简称《条例》）和《条例》（国务院令第722号）'),
    'both notices': based(`${NOTICE}（国办公开办函〔2019〕60号）、${FORM}（国办公开办函〔2021〕30号）`),
    'brackets of another kind are said elsewhere': based(`${FORM}（国办公开办函[2021]30号）`),
    'another document of the same office': based(
      '《关于规范政府信息公开平台有关事项的通知》（国办公开办函〔2019〕61号）',
    ),
    'a document that is not known': based('《国务院办公厅关于某项工作的意见》（国办发〔2018〕99号）'),
    'a notice of another office': based(
      '《云岭市关于做好政府信息公开工作年度报告有关事项的通知》（云政办函〔2021〕5号）',
    ),
  },
});
