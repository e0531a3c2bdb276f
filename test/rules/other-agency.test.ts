import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

const TITLE = '云岭市档案局2023年政府信息公开工作年度报告';
const CONTACT = '请与云岭市档案局办公室联系（地址：云岭市和平路1号，';
const SENTENCE = '严格执行发布审核制度，做到先审查、后公开。';
/** A report of `agency` whose preamble says where to turn, with a sentence of its own. */
const of = (agency: string, contact: string, sentence: string) =>
  sample(
    2021,
    [TITLE, `${agency}2023年政府信息公开工作年度报告`],
    [CONTACT, `${contact}（地址：和平路1号，`],
    [SENTENCE, sentence],
  );

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
    'given as the one to turn to': {
      text: of('云岭市档案局', '请与⟦云水市档案局⟧办公室联系', SENTENCE),
      says: '出现 1 次',
    },
    'given as the author, of another kind': {
      text: of('云岭县档案局', '请与办公室联系', '本报告由⟦云水县教育局⟧编制。'),
    },
    'in short': {
      text: of(
        '云岭县发展和改革委员会',
        '请与办公室联系',
        '⟦云水县发改委⟧负责审核，按照云水县发改委、云水县发改委网站要求。',
      ),
    },
    'as the title of the text': {
      text: of('云岭县人民政府', '请与办公室联系', '现将⟦云水县人民政府⟧2023年政府信息公开工作年度报告公布如下。'),
    },
    'signed by another office of the place': {
      text: signed('云岭市水务局', '⟦云岭市教育局⟧\n2024年1月20日'),
      says: '请核对落款和题名，改正有误的一处：落款的机关是“云岭市教育局”，题名的机关是“云岭市水务局”，不是同一个机关。',
    },
    'signed by the office of another place, on the line of the date': {
      text: signed('云岭市水务局', '⟦云水市水务局⟧  2024年1月20日'),
    },
    'behind a verb, of another place': {
      text: of('云岭市档案局', '请与办公室联系', '现公布⟦云水市档案局⟧2023年政府信息公开工作年度报告。'),
    },
  },
  silent: {
    'a verb before the short name': of(
      '云岭市档案局',
      '请与市档案局联系',
      '按规定编制市档案局2023年政府信息公开工作年度报告，公布市档案局电话。',
    ),
    'its short name behind a verb': of(
      '云岭市城管执法局',
      '请与办公室联系',
      '根据规定，编制市城管执法局2023年政府信息公开工作年度报告，由市城管执法局组织编制，公布市城管执法局2023年政府信息公开情况。',
    ),
    'signed in its own names': signed('云岭市水务局', '市水务局\n2024年1月20日'),
    'signed by its own office': signed('云岭市水务局', '云岭市水务局办公室\n2024年1月20日'),
    'signed by the office under its new name': signed('云岭市水务局', '云岭市水利局\n2024年1月20日'),
    'signed with the other of its signs': signed('云岭市城市管理局', '云岭市综合行政执法局\n2024年1月20日'),
    'signed by an office of the government': signed('云岭市人民政府', '云岭市教育局\n2024年1月20日'),
    'a commission where the title says bureau': signed('云岭市卫生健康局', '云岭市卫生健康委员会\n2024年1月20日'),
    'signed by two': signed('云岭市水务局', '云岭市水务局 云岭市教育局\n2024年1月20日'),
    'the faultless sample': sample(2021),
    'its own names': of('云岭市档案局', '请与云岭市档案局联系', '市档案局、云岭市档案局、青山省云岭市档案局负责。'),
    'higher and lower levels': of(
      '云岭市档案局',
      '请与青山省档案局联系',
      '青山省档案局、云水县档案局、云水县档案局、云水县档案局、各县区档案局参加。',
    ),
    'one or two': of('云岭市档案局', '请与办公室联系', '云水市档案局、云水市档案局参加。'),
    'cities within the city': of(
      '云岭市档案局',
      '请与云岭市档案局联系',
      '云岭市、云岭市、云岭市所辖云水市档案局、云水市档案局、云水市档案局更新栏目。',
    ),
    'agencies visited and worked with': of(
      '云岭市档案局',
      '请与办公室联系',
      '赴云水市档案局考察。与云水市档案局联合开展培训。云水市档案局来访。学习云水市档案局经验。',
    ),
    'other offices of the place': of(
      '云岭市档案局',
      '请与云岭市大数据局联系',
      '本报告由云岭市政府办公室编制，云岭市教育局、云岭市教育局、云岭市教育局参加。',
    ),
    'no place in particular': of(
      '云岭市档案局',
      '请与本市档案局联系',
      '各市档案局、全市档案局、兄弟市档案局、其他市档案局、先进市档案局、先进市档案局、先进市档案局参加。',
    ),
    'a place by its long name': of(
      '云岭州档案局',
      '请与办公室联系',
      '云岭青族自治州档案局、云岭青族自治州档案局、云岭青族自治州档案局负责。',
    ),
    'an agency without a place': of('档案局', '请与云水市档案局联系', SENTENCE),
  },
});
