import { render } from '../support/layouts.ts';
import { uniform } from '../support/model.ts';
import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

testRule('label-variant', {
  speaks: {
    'a row label lacks two characters': {
      text: sample(2019, ['2.其他法律行政法规禁止公开', '⟦2. 其他法律法规禁止公开⟧']),
      severity: 'warning',
      says: '行名应为“2.其他法律行政法规禁止公开”，写作“2. 其他法律法规禁止公开”。',
      fixed: '\t\t2.其他法律行政法规禁止公开\t0',
    },
    'a wrong character': {
      text: render(uniform(2021, '0'), 'L4').replace('1.属于国家秘密', '⟦1.属于国家机密⟧'),
      fixed: '1.属于国家秘密',
    },
    'a header': {
      text: sample(2019, ['法人或其他组织', '⟦法人和其他组织⟧']),
      severity: 'warning',
      says: '表头应为“法人或其他组织”，写作“法人和其他组织”。',
      fixed: '\t法人或其他组织\t',
    },
    'without its quotation marks': {
      text: sample(2021, ['3.危及“三安全一稳定”', '⟦3.危及三安全一稳定⟧']),
      severity: 'hint',
      says: '宜照标准写法改标点：3.危及三安全一稳定 的标准写法是 3.危及“三安全一稳定”。',
      fixed: '3.危及“三安全一稳定”',
    },
    'without a comma': {
      text: sample(
        2021,
        ['只计这一情形，不计其他情形', '只计这一情形不计其他情形'],
        ['（二）部分公开', '⟦（二）部分公开'],
        ['其他情形）', '其他情形）⟧'],
      ),
      severity: 'hint',
    },
    'without its stroke': {
      text: render(uniform(2019, '0'), 'L1').replace('\t本年增/减\n', '\t⟦本年增减⟧\n'),
      severity: 'hint',
      fixed: '\t本年增/减\n',
    },
  },
  silent: {
    'the labels of the forms': sample(2019),
    'numbers, brackets, quotation marks and blanks of another kind': sample(
      2019,
      ['1.属于国家秘密', '1、 属于国家秘密'],
      ['（一）予以公开', '(一) 予以公开'],
      ['3.危及“三安全一稳定”', '3．危及"三安全一稳定"'],
      [
        '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
        '(二)部分公开(区分处理的, 只计这一情形, 不计其他情形)',
      ],
    ),
    'marks of another kind that mean the same': sample(
      2021,
      ['3.危及“三安全一稳定”', '3.危及「三安全一稳定」'],
      ['（区分处理的，只计这一情形，不计其他情形）', '【区分处理的；只计这一情形、不计其他情形】'],
      ['行政许可\t', '行政许可：\t'],
    ),
    'a wording that is right as well': sample(
      2021,
      ['行政规范性文件\t', '规范性文件\t'],
      ['（六）其他处理', '（六）其它处理'],
    ),
    'a label with words added': sample(
      2021,
      ['本年制发件数', '本年制发件数（件）'],
      ['行政许可\t', '行政许可（件）\t'],
    ),
    'labels that differ in the same place': sample(2019, [
      '行政处罚\t0\t0\t0\n行政强制',
      '行政强制\t0\t0\t0\n行政处罚',
    ]),
    'other words altogether': sample(2019, ['申请人情况', '申请人类别']),
  },
});
