import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../server/src/core/analyze.ts';
import { extractTables } from '../../../server/src/core/features/extract.ts';
import { formView } from '../../../server/src/core/features/form/form-view.ts';
import { liveHtml } from '../../../server/src/core/features/form/html/live.ts';
import { formPage } from '../../../server/src/core/features/form/html/page.ts';
import { proseOf } from '../../../server/src/core/features/form/prose.ts';
import { sayIn } from '../../../server/src/core/features/form/words.ts';
import { paperText } from '../../../server/src/lsp/papers.ts';
import { ALL_LAYOUTS, renderAny } from '../../support/all-layouts.ts';
import { balanced, uniform, withFigure } from '../../support/model.ts';
import { sample } from '../../support/sample.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64');
const live = (text: string, language: 'zh-cn' | 'en' = 'zh-cn') =>
  liveHtml(formView(analyze(text), language), sayIn(language));
const page = (text: string) => {
  const analysis = analyze(text);
  return formPage({ view: formView(analysis, 'zh-cn'), prose: proseOf(analysis.report), language: 'zh-cn' }, sha256);
};

/** The page read again as any other page is. */
async function readAgain(html: string): Promise<string> {
  const reading = await paperText(new TextEncoder().encode(html), '年报.html', 'zh-cn');
  if (!reading.ok) throw new Error(reading.sentence);
  return reading.paper.text;
}

const WRONG = withFigure(balanced(uniform(2021, '0')), 'requests', 'carried-out', 'natural-person', '5');

describe('the form in an editor', () => {
  it('marks a wrong cell, in words too, and says in it what it should be', () => {
    const html = live(renderAny(WRONG, 'L3'));
    const [, cell] = /(<td data-cell="requests\/carried-out\/natural-person".*?<\/td>)/.exec(html)!;
    expect(cell).toContain('data-state="wrong"');
    expect(cell).toContain('<span class="words">5</span><span class="unseen"> 有误</span>');
    expect(cell).toContain('<small class="should"> 应为 0</small>');
    expect(html).toContain('<p class="tally broken">勾稽关系 37/39</p>');
    expect(html).toContain('<p class="sum">勾稽关系 40/42；错误 1，警告 0</p>');
    expect(html).toMatch(
      /data-fault="0"><strong class="error">错误<\/strong>第三部分的表，“四、结转下年度继续办理”，自然人：/,
    );
  });

  it('names rows and columns as a table does', () => {
    const html = live(renderAny(WRONG, 'L3'));
    expect(html).toContain('<th scope="rowgroup" rowspan="22" class="label fixed from-0">三、本年度办理结果</th>');
    expect(html).toContain('<th scope="colgroup" colspan="5" class="label">法人或其他组织</th>');
    expect(html).toContain('<h2 id="heading-requests">三、收到和处理政府信息公开申请情况</h2>');
    expect(html).toContain('role="grid" aria-labelledby="heading-requests"');
    expect(html.match(/<td data-cell=/g)).toHaveLength(10 + 175 + 15);
  });

  it('shows words of the text as words, whatever they are', () => {
    const hostile = `<script>alert("1")</script>'&amp;`;
    const text = renderAny(withFigure(WRONG, 'requests', 'granted', 'social', hostile), 'L3');
    for (const html of [live(text), page(text)]) {
      expect(html).not.toMatch(/<script|alert\("/);
      expect(html).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&#39;&amp;amp;');
    }
    const titled = sample(2021).replace(/年度报告/, '年度报告<img src=x onerror="x">');
    expect(live(titled)).not.toContain('<img');
    expect(page(titled)).not.toContain('<img');
  });

  it('says which parts are missing, and in a sentence where there is no table', () => {
    expect(live(renderAny(WRONG, 'L3').replace(/^六、.*$/m, ''))).toContain(
      '<li class="missing">六、其他需要报告的事项（缺）</li>',
    );
    expect(live('今天天气很好。')).toBe('<p class="note" role="status">没有认出政府信息公开年报，没有表可看。</p>');
    expect(live(renderAny(WRONG, 'L3'), 'en')).toContain('identities 40/42; 1 error, 0 warnings');
  });
});

describe('the form as a page', () => {
  it.each(ALL_LAYOUTS)('reads again as the same report, from layout %s', async (layout) => {
    for (const model of [balanced(uniform(2021, '12')), balanced(uniform(2019, '3')), WRONG]) {
      const text = renderAny(model, layout);
      const before = analyze(text);
      const after = analyze(await readAgain(page(text)));
      expect(extractTables(after.report)).toEqual(extractTables(before.report));
      expect(after.report.sections.map(({ heading }) => heading !== null)).toEqual(
        before.report.sections.map(({ heading }) => heading !== null),
      );
      const codes = ({ diagnostics }: typeof after) =>
        diagnostics.filter(({ severity }) => severity === 'error').map(({ rule, data }) => ({ rule, data }));
      expect(codes(after)).toEqual(codes(before));
    }
  });

  it('has the words of the report, line by line', async () => {
    const again = await readAgain(page(sample(2021)));
    const lines = (text: string) =>
      text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.includes('\t'));
    for (const line of lines(sample(2021))) expect(again).toContain(line);
  });

  it('says below a table what is wrong in it, and in the cell nothing', () => {
    const html = page(renderAny(WRONG, 'L3'));
    expect(html).toMatch(/aria-describedby="note-requests-carried-out-natural-person">5<\/td>/);
    expect(html).toMatch(
      /<\/table><\/div><footer><ul class="faults"><li id="note-requests-carried-out-natural-person">四、结转下年度继续办理，自然人：应为 0。/,
    );
  });

  it('allows its own style sheet and nothing else', () => {
    const html = page(sample(2021));
    const [, style] = /<style>([\s\S]*?)<\/style>/.exec(html)!;
    expect(html).toContain(`content="default-src &#39;none&#39;; style-src &#39;sha256-${sha256(style!)}&#39;"`);
    expect(html).not.toMatch(/ style=|<script|https?:/);
  });

  it('leaves out a table that the report lacks, and says so', async () => {
    const text = renderAny(WRONG, 'L3').replace(/(四、政府[^\n]*\n)[\s\S]*?(?=五、存在)/, '$1');
    const html = page(text);
    expect(html).toContain('没有认出第四部分的表。');
    expect(html).not.toContain('id="table-review"');
    expect(extractTables(analyze(await readAgain(html)).report).review).toEqual({});
  });
});
