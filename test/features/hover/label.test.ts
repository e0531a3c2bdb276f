import { describe, expect, it } from 'vitest';
import type { FormId } from '../../../server/src/core/form/list.ts';
import type { Language } from '../../../server/src/core/messages/catalogue.ts';
import { hoverAt, titleIn } from '../../support/hover-at.ts';
import { render } from '../../support/layouts.ts';
import { uniform } from '../../support/model.ts';
import { sample } from '../../support/sample.ts';

describe('labels and headings', () => {
  const title = (form: FormId, from: string, to: string, language: Language = 'zh-cn') =>
    hoverAt(sample(form, [from, to]), language)?.markdown;

  it.each([
    [
      'a row',
      '1.信访举报投诉类申请',
      '1.信访‸举报投诉类申请',
      '**“1.信访举报投诉类申请”**\n\n以申请公开的名义进行信访、投诉、举报的。\n\n**依据**：《政府信息公开条例》第三十九条第一款',
    ],
    [
      'a row with several sources',
      '2.申请人逾期',
      '2.申请人‸逾期',
      '**依据**：《政府信息公开条例》第四十二条；国办函〔2020〕109号',
    ],
    ['a row of table two', '行政许可\t', '行政许‸可\t', '**“行政许可”**\n\n以本机关名义作出的行政许可。'],
    ['a group', '（四）无法提供', '（四）无‸法提供', '**“（四）无法提供”**\n\n组名，自身没有数字格'],
    [
      'the group around all results',
      '三、本年度',
      '三、‸本年度',
      '**“三、本年度办理结果”**\n\n当年办结的申请按结果分列',
    ],
    ['a group of columns', '未经复议直接起诉', '未经‸复议直接起诉', '**“未经复议直接起诉”**\n\n没有经过行政复议'],
    ['a column', '科研机构', '科研‸机构', '**科研机构**\n\n高校、研究院所提出的申请。'],
    ['a column of table two', '现行有效件数', '现行‸有效件数', '**现行有效件数**\n\n到 12 月 31 日仍然有效的件数'],
    ['a header without figures', '法人或其他组织', '法人‸或其他组织', '**法人或其他组织**\n\n以单位名义提出的申请'],
    ['the note in the corner', '第一项加第二项', '第一‸项加第二项', '每一列都要平：本年新收 ＋ 上年结转 ＝'],
    [
      'a heading',
      '六、其他需要',
      '六‸、其他需要',
      '**六、其他需要报告的事项**\n\n前面没有写到而需要报告的事项，例如年度要点的落实情况、建议提案办理结果的公开。\n\n- 收取信息处理费的情况在这里报告；没有收取的也要写明。',
    ],
  ])('%s says what belongs there', (_, from, to, said) => expect(title(2021, from, to)).toContain(said));

  it('each section has its own', () => {
    for (const name of ['一、总体', '二、主动公开政府', '三、收到', '四、政府', '五、存在', '六、其他需要']) {
      for (const language of ['zh-cn', 'en'] as const) {
        expect(title(2019, name, `${name.slice(0, 2)}‸${name.slice(2)}`, language)).toMatch(
          new RegExp(`^\\*\\*“?${name}[^]*\n\n- `),
        );
      }
    }
  });

  it('speak of the form in use', () => {
    expect(title(2019, '二、主动公开', '二、‸主动公开')).toContain('共 22 个数字格');
    expect(title(2021, '二、主动公开', '二、‸主动公开')).toContain('共 10 个数字格');
    expect(title(2019, '采购总金额', '采购‸总金额')).toContain('没有规定单位');
  });

  it('also where the heading takes two lines, or a header is broken in the cell', () => {
    const broken = sample(2021, ['行政复议、行政诉讼情况', '行政复议、\n行政‸诉讼情况']);
    expect(hoverAt(broken)?.markdown).toContain('**四、政府信息公开行政复议、行政诉讼情况**');
    const header = render(uniform(2019, '0'), 'L4').replace('制作数量', '制作‸数量');
    expect(hoverAt(header)?.markdown).toBe('**本年新制作数量**\n\n当年新制作的件数。');
  });
});

describe('a hover', () => {
  it('has nothing to say of plain prose, or of a text that is no report', () => {
    expect(titleIn('优化‸栏目设置。')).toBeNull();
    expect(hoverAt('第二十条第（一‸）项')).toBeNull();
    expect(hoverAt('‸')).toBeNull();
  });

  it('escapes what a document says', () => {
    const hostile = '[x](command:y)<b>`\u202e';
    const text = sample(2021, ['\t12\t2\t0\t0\t1\t0\t15', `\t‸${hostile}\t2\t0\t0\t1\t0\t15`]);
    expect(hoverAt(text)?.markdown).toContain('**数值**：“\\[x\\]\\(command\\:y\\)\\<b\\>\\`\\u{202E}”，不是数字\n');
  });
});
