import { render } from '../support/layouts.ts';
import { uniform } from '../support/model.ts';
import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

const TITLE = '云岭市档案局2023年政府信息公开工作年度报告\n';

testRule('web-residue', {
  speaks: {
    'under the title and behind the end; a line is a place': {
      text:
        render(uniform(2021, '0'), 'L4').replace(
          TITLE,
          `${TITLE}⟦发布时间：2024-01-25 09:25　来源：办公室　浏览量：12⟧\n⟦【字体：大 中 小】⟧\n\n`,
        ) + '⟦相关阅读：⟧\n\n⟦扫一扫在手机打开当前页⟧\n',
      severity: 'warning',
      says: '请删去这一行：“发布时间：2024-01-25 09:2…”是网页上的文字，不是报告内容。',
      fixed: `${TITLE}【字体`,
    },
    'around a report between tabs': {
      text:
        sample(2021, [TITLE, `⟦您当前所在位置：首页 > 政务公开⟧\n⟦登录 | 注册⟧\n${TITLE}`]) +
        '⟦打印本页 关闭窗口⟧\n⟦上一篇：没有了⟧\n⟦版权所有：云岭市档案局⟧\n',
      fixed: `登录 | 注册\n${TITLE}`,
    },
    'in the middle, where pages of a site were joined': {
      text: sample(2021, ['（四）平台建设。', '⟦下一页⟧\n（四）平台建设。']),
      fixed: '\n（四）平台建设。',
    },
    'the way to the page, its second line, tools': {
      text: sample(2021, [
        TITLE,
        `⟦您的位置：首页 > 政务公开 >⟧\n⟦年度报告⟧\n⟦【打印此页】【关闭窗口】⟧\n⟦A+ A-⟧\n⟦浏览次数：⟧\n⟦1203⟧\n${TITLE}`,
      ]),
    },
    'a way without a label': {
      text: sample(2021, [TITLE, `⟦政务公开 > 信息公开 > 年报⟧\n${TITLE}`]),
    },
    'a way by other marks': {
      text: sample(2021, [TITLE, `⟦首页/政府信息公开/年度报告⟧\n正文\n${TITLE}`]),
    },
    'styles of a word processor': {
      text: sample(2021, [TITLE, `⟦Normal 0 7.8 磅 0 2 false false false EN-US ZH-CN X-NONE⟧\n${TITLE}`]),
    },
  },
  silent: {
    'steps of a procedure, a comparison': sample(2021, [
      '（四）平台建设。',
      '流程为：\n登记→审核→答复\n政策 > 惯例\n（四）平台建设。',
    ]),
    'the title below the way to the page': sample(2021, [TITLE, `云岭市 要闻\n${TITLE}`]),
    'the report alone': sample(2019),
    'the head of the document above its title': sample(2021, [
      TITLE,
      `索引号：YL-2024-0001\n发布机构：云岭市档案局\n发布日期：2024-01-25\n来源：云岭市档案局\n${TITLE}`,
    ]),
    'the same words within the report': sample(2021, [
      '（四）平台建设。',
      '（四）平台建设。经费来源：财政拨款。\n来源：财政拨款\n主办单位：云岭市档案局\n网站访问量：35678次\n字号统一为三号\n下一条措施是加强审核\n打印机已经更新\n',
    ]),
    'an address': sample(2021, ['（四）平台建设。', '位置：云岭市和平路1号\n（四）平台建设。']),
  },
});
