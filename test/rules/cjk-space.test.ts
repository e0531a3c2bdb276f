import { sample } from '../support/sample.ts';
import { testRule } from '../support/rule-test.ts';

const SENTENCE = '严格执行发布审核制度，做到先审查、后公开。';
const says = (sentence: string) => sample(2021, [SENTENCE, sentence]);
const TITLE = '云岭市档案局2023年政府信息公开工作年度报告';

testRule('cjk-space', {
  speaks: {
    'all of a file are one finding': {
      text: says('严格执行⟦ ⟧发布审核制度，做到 “先审查”、 后公开。'),
      severity: 'hint',
      says: '3 处汉字之间夹了空格',
      fixed: '严格执行发布审核制度，做到“先审查”、后公开。',
    },
    'in a heading': { text: sample(2021, ['五、存在的主要问题及改进情况', '五、存在的主要问题⟦ ⟧及改进情况']) },
  },
  silent: {
    'in a title that a line break cut': sample(2021, [TITLE, '云岭市档案局 2023 年政府信息公开 工作年度报告']),
    'offices that issue together': sample(2021, [
      '（四）平台建设。',
      '（四）平台建设。落实《中共云岭市委办公室 云岭市人民政府办公室关于推进政务公开的意见》。',
    ]),
    'in the title': sample(2021, ['年政府信息公开工作', '年度 政府信息公开工作']),
    'the faultless sample': sample(2021),
    'between joint issuers': says(
      '按照《中共中央办公厅 国务院办公厅关于全面推进政务公开工作的意见》和《财政部 教育部印发〈办法〉的通知》办理。',
    ),
    'between the parts of a title': sample(2021, [TITLE, '云岭市档案局2023年度 政府信息公开工作年度报告']),
    'in the head of a page': sample(2021, [TITLE, `索引号：1 发布机构：云岭市档案局 办公室\n${TITLE}`]),
    indentation: says('  严格执行发布审核制度。'),
    'beside digits and Latin': says('2023 年公开 12 条，使用 Word 格式。'),
    'behind a number': sample(2021, ['一、总体情况', '一、 总体情况'], ['（一）主动公开。', '（一） 主动公开。']),
    'a spaced title': sample(2021, [TITLE, '云 岭 市 档 案 局\n2023年政府信息公开工作年度报告']),
    'a spaced heading': sample(2021, ['一、总体情况', '一、总 体 情 况'], [SENTENCE, '引 言\n概 述']),
    'several spaces': says('联系人张三    地址和平路。'),
    'before a label': says('联系人张三 联系电话：0999-1234567。'),
    'a list set with spaces': says('设置机构职能 政策文件 工作动态 财政信息等栏目。'),
    'no-break and full-width spaces': says('严格执行\u00a0发布\u3000审核制度。'),
    'columns of a table': sample(2021, ['信息内容	本年制发件数', '信息 内容	本年 制发件数']),
  },
});
