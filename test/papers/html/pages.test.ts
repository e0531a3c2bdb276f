import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../server/src/papers/html/read-html.ts';
import { REPORTS } from '../../converters/reports.ts';
import { paperIn, rulesIn, scoreOf } from '../analysed.ts';
import { some } from '../../support/thorough.ts';
import { PAGE_KINDS, pageOf } from './pages.ts';

/** Words of the pages around the reports. */
const AROUND =
  /首页|政务服务|当前位置|所在的位置|打印|版权所有|主办单位|ICP|分享|上一篇|下一篇|扫一扫|索引号|附件下载|搜索|友情链接|字体|浏览次数|点击数/;

/** Each fault on every twelfth kind of page: what a fault does to a report does not depend on the page around it. */
const EVERY = 12;
const FAULTY = REPORTS.filter(({ fault }) => fault !== null);

describe.each(PAGE_KINDS)('a saved page of the kind $id', (kind) => {
  test.each(REPORTS.filter(({ fault }) => fault === null))(
    '$name is read whole, and nothing of the page',
    ({ model }) => {
      const { text, leftOut } = paperIn(readHtml(pageOf(kind, model)));
      const score = scoreOf(model, text, kind.id);
      expect(score.wrong).toEqual([]);
      expect(score.right).toBe(score.all);
      expect(score.false).toEqual([]);
      const lines = text.split('\n').map((line) => line.trim());
      const said = [
        ...model.preamble,
        ...model.sections.flatMap(({ heading, paragraphs }) => [heading ?? '', ...paragraphs]),
        ...model.annex,
      ];
      expect(said.filter((line) => line !== '' && !lines.includes(line))).toEqual([]);
      expect(lines.filter((line) => AROUND.test(line) && !said.includes(line))).toEqual([]);
      if (kind.id !== 'word-alone') expect(leftOut.find(({ what }) => what === 'navigation')?.count).toBeGreaterThan(2);
    },
  );

  test.each(some(FAULTY, EVERY, PAGE_KINDS.indexOf(kind)))('$name has its fault, and no other', ({ model, fault }) => {
    const { text } = paperIn(readHtml(pageOf(kind, model)));
    const rules = rulesIn(text);
    expect(fault?.rules.some((rule) => rules.includes(rule))).toBe(true);
    expect(rules.filter((rule) => !fault?.rules.includes(rule))).toEqual([]);
  });
});
