import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mend } from '../../server/src/cli/mend.ts';
import { type Analysis, analyze } from '../../server/src/core/analyze.ts';
import { extractTables } from '../../server/src/core/features/extract.ts';
import { lineAt } from '../../server/src/core/text/line-table.ts';
import { plain } from '../../server/src/core/text/plain.ts';
import { render } from '../support/layouts.ts';
import { RUNS, consistentReports, layouts } from './arbitraries.ts';

const LONG = '进一步加强政府信息公开工作的责任感，提升政府信息公开工作的领导水平，切实保证政府信';
const TITLE = '云岭市档案局2023年政府信息公开工作年度报告';

/** Lines that web pages and converters leave, and nobody wrote: a safe repair may take them away. */
const RESIDUE = [
  '您的位置：首页 > 政务公开 > 政府信息公开专栏 > 政府信息公开工作年度报告 > 市级部门 > 云岭市档案局',
  '政务公开 >',
  '【打印此页】 【关闭窗口】',
  '信息名称｜云岭市档案局2023年政府信息公开工作年度报告｜索引号｜000',
  '[图片1]',
  '[endif]-->',
  '- 3 -',
];

/** Lines that stand beside a title or a heading in texts from web pages and converters. */
const BESIDE = [
  ...RESIDUE,
  LONG,
  `${LONG}。`,
  '云岭市档案局2023政府信息公开工作年度报告',
  '中共云岭市委办公室 云岭市人民政府办公室',
  '一是开设“政策新',
  '区”专栏，集中发布',
  '一是开设“政策新\n区”专栏，集中发布解读材料。',
  '进一步加强 政府信息 公开工作,提升工作水平。',
  '本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、',
  '云岭市档案局 2024年1月26日',
  '云岭市档案局',
  '\u3000\u3000',
  '',
];

/** What a text says without marks, blanks and numbers of headings. */
const words = (text: string) => plain(text).replace(/[^\p{L}\p{N}]/gu, '');

/** What no safe repair may touch: the words of the title and of headings, names, figures. */
function kept({ report }: Analysis): unknown {
  const { syntax, title, agency, year, headings } = report;
  const lines = (spans: readonly { start: number; end: number }[]) =>
    spans.map(({ start }) => words(lineAt(syntax.lines, start).content.text));
  return {
    title: lines(title?.parts ?? []),
    others: lines(title?.others ?? []),
    headings: headings.map(({ span, number }) => words(syntax.text.slice(number.end, span.end))),
    names: [agency, year, plain(syntax.text).split('云岭市档案局').length],
    figures: extractTables(report),
  };
}

/** The lines of `before` that `after` no longer has; null where it says anything else than lines of it, one after another. */
function linesGone(before: string, after: string): string[] | null {
  let left = words(after);
  const gone: string[] = [];
  for (const line of before.split('\n')) {
    const said = words(line);
    if (left.startsWith(said)) left = left.slice(said.length);
    else gone.push(line);
  }
  return left === '' ? gone : null;
}

/** Reports with such lines in front of their title, behind it, and around their headings. */
const faulty = fc
  .tuple(consistentReports, layouts, fc.array(fc.tuple(fc.constantFrom(...BESIDE), fc.nat(13)), { maxLength: 5 }))
  .map(([model, layout, lines]) => {
    let text = render(model, layout).replace(/^.*政府信息公开工作年度报告$/m, TITLE);
    for (const [line, at] of lines) {
      const anchors = [...text.matchAll(/^(?:云岭市档案局2023年.*报告|[一二三四五六]、[总主收政存其].*)$/gm)];
      const anchor = anchors[Math.floor(at / 2) % Math.max(1, anchors.length)];
      if (!anchor) continue;
      const place = anchor.index + (at % 2 === 0 ? 0 : anchor[0].length + 1);
      text = `${text.slice(0, place)}${line}\n${text.slice(place)}`;
    }
    return text;
  });

describe('safe repairs', () => {
  it('change no word but of lines that nobody wrote, and no figure; made twice, they change nothing more', () => {
    fc.assert(
      fc.property(faulty, (text) => {
        const before = analyze(text);
        const { text: once, analysis: after } = mend(text, {}, false);
        expect(kept(after)).toEqual(kept(before));
        expect(linesGone(text, once)?.filter((line) => !RESIDUE.includes(line))).toEqual([]);
        expect(mend(once, {}, false).text).toBe(once);
      }),
      // Each run analyses a report several times.
      { numRuns: RUNS / 10 },
    );
  });
});
