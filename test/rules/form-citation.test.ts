import { testRule } from '../support/rule-test.ts';
import { type Change, sample } from '../support/sample.ts';

const cites = (citation: string): Change => [
  '本报告根据《中华人民共和国政府信息公开条例》编制',
  `本报告根据《中华人民共和国政府信息公开条例》和年度报告格式（${citation}）编制`,
];

testRule('form-citation', {
  speaks: {
    'the old document for a new year': {
      text: sample(2021, cites('⟦国办公开办函〔2019〕60号⟧')),
      severity: 'information',
      says: '2023 年度报告依据的是国办公开办函〔2021〕30号，这里引用的是“国办公开办函〔2019〕60号”。',
      fixed: '（国办公开办函〔2021〕30号）',
    },
    'the new document for an old year, in other brackets': {
      text: sample(2019, cites('⟦国办公开办函[2021] 30 号⟧')),
      fixed: '（国办公开办函〔2019〕60号）',
    },
  },
  silent: {
    'the right document': sample(2021, cites('国办公开办函〔2021〕30号')),
    'both documents': sample(2021, cites('国办公开办函〔2019〕60号、国办公开办函〔2021〕30号')),
    'what became of the old one': sample(2021, [
      '（四）平台建设。',
      '（四）平台建设。国办公开办函〔2019〕60号印发的旧格式停止使用。',
    ]),
    'a report on the wrong form, which is said': sample(
      2019,
      ['云岭市档案局2020年', '云岭市档案局2022年'],
      cites('国办公开办函〔2019〕60号'),
    ),
    'another document': sample(2021, cites('国办公开办函〔2019〕61号')),
    'a year before either': sample(
      2019,
      ['云岭市档案局2020年', '云岭市档案局2018年'],
      cites('国办公开办函〔2021〕30号'),
    ),
  },
});
