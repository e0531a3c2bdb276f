import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

const TITLE = '云岭市档案局2023年政府信息公开工作年度报告';
const CONTACT = '请与云岭市档案局办公室联系（地址：云岭市和平路1号，';
const END = '本年度未收取信息处理费，没有其他需要报告的事项。';
/** A report of `agency`, signed as `signature` says. */
const signed = (agency: string, signature: string) =>
  sample(
    2021,
    [TITLE, `${agency}2023年政府信息公开工作年度报告`],
    [CONTACT, '请与办公室联系（地址：和平路1号，'],
    [END, `${END}\n\n${signature}`],
  );

testRule('other-agency', {
  speaks: {
    'blank lines between the name and the date': {
      text: signed('云岭市水务局', '⟦云岭市教育局⟧\n\n  \n2024年1月20日'),
    },
    'name and date indented': { text: signed('云岭市水务局', '      ⟦云岭市教育局⟧  \n      2024年1月20日') },
    'name and date on one line, indented': {
      text: signed('云岭市水务局', '　　⟦云岭市教育局⟧　　2024年1月20日'),
      says: '落款的机关是“云岭市教育局”，题名的机关是“云岭市水务局”',
    },
    'a name without its place': { text: signed('云岭市水务局', '⟦教育局⟧\n2024年1月20日') },
    'one of whose signs is another’s': { text: signed('云岭市教育局', '⟦云岭市城市管理局⟧\n2024年1月20日') },
    'a commission for a bureau': { text: signed('云岭市民族宗教事务委员会', '⟦云岭市公安局⟧\n2024年1月20日') },
    'the government of another place': { text: signed('云岭县人民政府', '⟦云水县人民政府⟧\n2024年1月20日') },
    'an office of another county in the city': {
      text: signed('云岭市青山县水务局', '⟦云岭市云水县水务局⟧\n2024年1月20日'),
    },
  },
  silent: {
    'an office of the city, in a report from a city within it': signed(
      '云岭市云水市水务局',
      '云岭市教育局\n2024年1月20日',
    ),
    'an office of a county, in a report from the city': signed('云岭市水务局', '云水县教育局\n2024年1月20日'),
    'an office of the province': signed('云岭市水务局', '青山省教育局\n2024年1月20日'),
    'a title without a place': signed('水务局', '云水市教育局\n2024年1月20日'),
    'a place by its short name': signed('青山云岭市水务局', '云岭市水务局\n2024年1月20日'),
    'the government for its bureau': signed('云岭市水务局', '云岭市人民政府\n2024年1月20日'),
    'names that share a character': signed('云岭市审计局', '云岭市统计局\n2024年1月20日'),
    'a name of words that every office has': signed('云岭市教育局', '云岭市行政服务管理局\n2024年1月20日'),
    'such a name in the title': signed('云岭市行政服务管理局', '云岭市教育局\n2024年1月20日'),
    'a sentence above the date': signed('云岭市水务局', '特此报告，请云岭市教育局\n2024年1月20日'),
    'a sentence between the name and the date': signed('云岭市水务局', '云岭市教育局\n特此报告。\n2024年1月20日'),
    'a name below the date': signed('云岭市水务局', '2024年1月20日\n云岭市教育局'),
    'a name without a date': signed('云岭市水务局', '云岭市教育局'),
    'a title whose office is of no kind that is known': signed('云岭市图书馆', '云岭市教育局\n2024年1月20日'),
    'a title that names no office': sample(
      2021,
      [TITLE, '2023年政府信息公开工作年度报告'],
      [CONTACT, '请与办公室联系（地址：和平路1号，'],
      [END, `${END}\n\n云岭市教育局\n2024年1月20日`],
    ),
    'an office of no kind that is known': signed('云岭市水务局', '云岭市图书馆\n2024年1月20日'),
  },
});
