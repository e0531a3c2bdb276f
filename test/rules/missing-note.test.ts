import { render } from '../support/layouts.ts';
import { uniform } from '../support/model.ts';
import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

const NOTE = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';

testRule('missing-note', {
  speaks: {
    'a blank corner': {
      text: sample(2021, [`${NOTE}\t申请人情况`, '\t⟦申请人情况⟧']),
      severity: 'hint',
      says: '宜照统一格式补上勾稽关系的说明：第三部分的表左上角没有写。',
      fixed: `\n${NOTE}\t申请人情况\t`,
    },
    'one cell a paragraph': {
      text: render(uniform(2019, '0'), 'L4').replace(`${NOTE}\n\n申请人情况`, '⟦申请人情况⟧'),
      fixed: `\n\n${NOTE}\n\n申请人情况\n\n`,
    },
    'two names of columns are gone as well': {
      text: sample(
        2021,
        [`${NOTE}\t申请人情况`, '\t⟦申请人情况⟧'],
        ['\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他', '\t\t商业企业\t\t\t法律服务机构\t其他'],
      ),
    },
  },
  silent: {
    'most of the header is gone': sample(
      2021,
      [`${NOTE}\t`, '\t'],
      ['\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他', '\t\t商业企业\t\t\t法律服务机构\t'],
    ),
    'no table three': sample(2021).replace(/(?<=^三、.*\n)[^]*(?=^四、政府)/m, ''),
    'the note in its corner': sample(2019),
    'the note in other words': sample(2019, [NOTE, '勾稽关系：一＋二＝三＋四']),
    'the note on two lines': render(uniform(2019, '0'), 'L4').replace('本列数据的勾稽', '本列数据的勾\n稽'),
    'no header at all, which is another rule’s': sample(
      2019,
      [`${NOTE}\t申请人情况\t\t\t\t\t\t\t\t\n`, ''],
      ['\t自然人\t法人或其他组织\t总计\t\t\t\t\t\t\n', ''],
      ['\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t\t\t\n', ''],
    ),
  },
});
