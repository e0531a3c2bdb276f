import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/core/analyze.ts';
import { describeFinding } from '../../server/src/core/features/describe.ts';
import { NAMES } from '../../server/src/core/rules/names/index.ts';
import { RESIDUE } from '../../server/src/core/rules/residue/index.ts';
import { TYPOGRAPHY } from '../../server/src/core/rules/typography/index.ts';
import { sample } from '../support/sample.ts';

const RULES = new Set([...RESIDUE, ...TYPOGRAPHY, ...NAMES].map(({ name }) => name));
const TITLE = '云岭市档案局2023年政府信息公开工作年度报告';
const SENTENCE = '严格执行发布审核制度，做到先审查、后公开。';

/** Faultless sentences as reports have them, each with something that a rule of these families may stumble over. */
const SENTENCES = [
  '2023年，在市委、市政府的坚强领导下，我局深入贯彻党的二十大精神，落实《中华人民共和国政府信息公开条例》（国务院令第711号，以下简称《条例》）和《2023年政务公开工作要点》等要求。',
  '根据《国务院办公厅关于印发2023年政务公开工作要点的通知》（国办发〔2023〕5号）、《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）编制。',
  '坚持“以公开为常态、不公开为例外”的原则，做到“应公开尽公开、应上网尽上网”，推进决策、执行、管理、服务、结果“五公开”。',
  '全年通过“云岭档案”微信公众号推送信息293条，阅读量12.6万次；通过市政府门户网站（http://www.yunling.gov.cn/dag/）发布信息97条。',
  '发布《关于云岭市2023年国民经济和社会发展计划执行情况与2024年国民经济和社会发展计划草案的报告》《云岭市“十四五”档案事业发展规划（2021—2025年）》。',
  '依申请公开的申请人可以通过当面、邮寄、网络（含电子邮箱xxgk@yunling.gov.cn）、传真（0999-1234567）等方式提出申请。',
  '严格执行“三审三校”制度，由起草科室初审、办公室复审、分管领导终审，做到“先审查、后公开”“一事一审”。',
  '及时调整充实了了解业务、熟悉法规的人员；为了了解公众需求，公开开展问卷调查；公开目的的说明同步发布。',
  '截至12月31日，共清理规范性文件36件，其中继续有效30件、废止4件、修改2件；申报截止时间为每年3月31日。',
  '政府信息息息相关的群众利益得到保障，通信信息、诚信信息、失信信息、电信信息依法公开。',
  '会同云岭市教育局、云岭市财政局、云岭市大数据局、青山县档案局、各县（市、区）档案局开展联合检查。',
  '赴云水市档案局、云水市档案馆、省档案局学习考察3次，接待云水市档案局来访1次。',
  '市档案局办公室（政务公开科）负责日常工作，市档案馆、市档案学会、档案系统各单位配合。',
  '公开内容包括：1.机构职能；2.政策文件；3.财政预决算；4.行政许可、行政处罚、行政强制等执法信息。',
  '主要做法：一是加强领导（成立领导小组，明确“一把手”负总责）；二是健全制度；三是强化监督（含社会评议、责任追究）。',
  '（1）本机关不掌握相关政府信息的，1）告知申请人；2）说明理由；3）提供线索。',
  '2023年6月1日至6月30日，组织“政府开放日”活动2场（6月9日、6月18日），参加人数共60余人（次）。',
  '热线电话12345全年转办工单128件，办结率100%，满意率98.5%；联系电话：0999-1234567转801。',
  '我局高度重视，我市档案事业取得进步，我办公室人员……没有因政府信息公开被行政复议、提起行政诉讼的情况。',
  '对《云岭市档案管理办法（征求意见稿）》公开征求意见，收到意见0条；举行听证会（1次）、座谈会（2次）。',
  '针对（2022）云01行终12号、（2023）云0102行初3号行政判决反映的问题，规范答复文书。',
  '开设【政策解读】【回应关切】专栏，发布图解、视频、H5等解读材料27条，图解解读5条、视频解读6条。',
  '信息公开栏目调整：新增栏目2个，删除重复栏目1个，修改名称1个。',
  '第一，完善制度，第二，强化培训，第三，优化平台；甲、乙、丙等部门，A、B等级，等候、等待时间公示。',
  '统一编制《政府信息公开指南（2023年版）》，邮编：644000，监督电话（0999）7654321，地址：和平路1号（档案大厦3楼301室）。',
  '“放管服”改革、“双随机、一公开”监管、“互联网+政务服务”持续推进，“最多跑一次”“一网通办”落地见效。',
  '同比增长12.5%，比上年增加3件；9:00—12:00、14:30—17:30受理申请；比例为3:1，面积1,200平方米。',
  '修订后的《档案法》自2021年1月1日起施行，《中华人民共和国档案法实施条例》自2024年3月1日起施行。',
  '落实“谁公开、谁审查、谁负责”，层层压实责任，级级负责，时时提醒，方方面面的的确确做到位。',
  '市市场监管局、市政务服务局、县县志办、省省级机关等单位的做法值得借鉴。',
  '《云岭日报》头版头条2篇、专版1篇，《档案天地》《中国档案报》共刊登信息13篇。',
  '已于2023年8月17日组织全体干部职工学习《条例》，邀请专家（教授）授课，参加培训（含线上）60人。',
] as const;

describe('the rules of residue, typography and names', () => {
  it.each(SENTENCES)('are silent on: %s', (sentence) => {
    const text = sample(2021, [SENTENCE, sentence]);
    const found = analyze(text, {}).diagnostics.filter(({ rule }) => RULES.has(rule));
    expect(found.map((each) => describeFinding(each, 'zh-cn'))).toEqual([]);
  });

  it('are silent on all of them together, each a paragraph, whatever kind of office reports', () => {
    const agencies = [
      '云岭市档案局',
      '云岭市发展和改革委员会',
      '云岭市人民政府办公室',
      '云岭县青山镇人民政府',
      '云岭市医疗保障局',
    ];
    for (const agency of agencies) {
      const prose = SENTENCES.join('\n').replaceAll('我局', '我们').replaceAll('我办', '办');
      const text = sample(2021, [TITLE, `${agency}2023年政府信息公开工作年度报告`], [SENTENCE, `\n${prose}`]);
      const found = analyze(text).diagnostics.filter(({ rule }) => RULES.has(rule));
      expect({ agency, said: found.map((each) => describeFinding(each, 'zh-cn')) }).toEqual({ agency, said: [] });
    }
  });
});
