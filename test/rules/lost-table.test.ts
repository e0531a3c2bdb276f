import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

/** The sample with `mark` for its table of part four. */
const withMark = (mark: string) =>
  sample(2021).replace(/(四、政府信息公开行政复议、行政诉讼情况\n)[^]*(?=五、存在)/, `$1${mark}\n`);

testRule('lost-table', {
  speaks: {
    'a mark of a converter': {
      text: withMark('⟦[TABLE]⟧'),
      severity: 'warning',
      says: '请换一种方式转换（例如另存为 .docx 后再转，或从网页直接复制表格）：第四部分的表在转换时丢了，只剩下“[TABLE]”。表在原来的文件里。',
      right: sample(2021),
    },
    'in Chinese': { text: withMark('⟦【表格】⟧') },
    'a picture where the table belongs': { text: withMark('⟦![](media/image2.png)⟧') },
    'one that the form does not have': {
      text: sample(2021, ['二、主动公开政府信息情况', '⟦[table]⟧\n二、主动公开政府信息情况']),
      says: '是转换程序画不出的一张表',
    },
  },
  silent: {
    'the tables are there': sample(2021),
    'a note, words in brackets': sample(2021, [
      '（四）平台建设。',
      '（四）平台建设。详见附件[1]。\n[表格填写说明另行印发]详见附件。\n',
    ]),
    'a picture beside the tables': sample(2021, ['（四）平台建设。', '![](media/image2.png)\n（四）平台建设。']),
    'no table and no mark': withMark('本年度没有行政复议和行政诉讼。'),
  },
});
