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
    'a header of four characters': {
      text: sample(2021, ['科研机构', '⟦科研机够⟧']),
      fixed: '\t科研机构\t',
    },
    'a long header with two wrong characters': {
      text: sample(2021, ['本年收费金额（单位：万元）', '⟦本年收费数目（单位：万元）⟧']),
      fixed: '\t本年收费金额（单位：万元）\t',
    },
    'a group without its marks': {
      text: sample(2021, ['（五）不予处理', '⟦（五）“不予”处理⟧']),
      severity: 'hint',
      fixed: '\t（五）不予处理\t',
    },
  },
  silent: {
    'a header of three characters': sample(2021, ['自然人\t', '自燃人\t']),
    'a header with too many other characters': sample(
      2021,
      ['社会公益组织', '社会福利组织'],
      ['本年收费金额（单位：万元）', '本年罚没数目（单位：万元）'],
    ),
    'words as near to one header as to another': sample(2021, ['本年制发件数', '本年制止件数']),
    'a header that is there as well': sample(2019, [
      '信息内容\t采购项目数量\t采购总金额\t',
      '信息内容\t采购项目数量\t采购总金额\t采购总金钱',
    ]),
    'a header of other rows': sample(2021, ['现行有效件数', '本年处理决定数目']),
    'a label in pieces, and one that is cut off': sample(
      2021,
      ['\t法律服务机构\t', '\t法律服\t'],
      [
        '\t\t6.属于四类过程性信息\t0\t0\t0\t0\t0\t0\t0\n',
        '\t\t6.属于四类过程性\t0\t0\t0\t0\t0\t0\t0\n\t\t信息\t\t\t\t\t\t\t\n',
      ],
    ),
    'tags in a label': sample(2019, ['法人或其他组织', '法人或<b>其他</b>组织']),
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
