import type { Converter } from '../converter.ts';
import type { Score } from './score.ts';
import { scores } from './scores.ts';

/** Where the page stands, from the root of the repository. */
export const PAGE = 'docs/converters.md';

/** The page of how the texts of converters are read, in Markdown. */
export function page(found: ReadonlyMap<Converter, Score> = scores()): string {
  const rows = (destroyed: boolean): string[] =>
    [...found].flatMap(([converter, score]) =>
      (converter.destroys !== undefined) === destroyed ? [row(converter, score)] : [],
    );
  return `${HEAD}${[...HEADER, ...rows(false)].join('\n')}\n${LOST}${[...HEADER, ...rows(true)].join('\n')}\n`;
}

function row({ title, destroys }: Converter, score: Score): string {
  const name = destroys === undefined ? title : `${title}：${destroys}`;
  const figures = `${score.right} | ${score.open} | ${score.wrong.length} | ${share(score.right + score.open, score.all)}`;
  const planted = `${score.found} / ${score.determined} / ${score.planted}`;
  return `| ${name} | ${figures} | ${score.false.length} | ${planted} | ${score.beside.length} |`;
}

function share(part: number, all: number): string {
  return `${part === all ? '100' : ((100 * part) / all).toFixed(1)}%`;
}

const HEADER = [
  '| 转换方式 | 读对的数字 | 定不了的 | 读错的 | 没有读错的占 | 无错报告上的错误和警告 | 埋入的错：查出 / 文本能定 / 全部 | 另外误报的错误 |',
  '|---|---|---|---|---|---|---|---|',
];

const HEAD = `# 各种转换方式读得怎样

<!-- 由 npm run accuracy 生成，请勿手改。 -->

同一份报告，经 Word、浏览器、PDF 等各种途径转成文本，本工具读出的数字应当一样。下表由 \`test/fixtures/converted\` 里的文本算出：两种式样各六份虚构的报告（全零、密集、八位大数、稀疏、有空白格、各种正确的写法），经真实的转换程序转成文本；又在其中六份里各埋入九种错误，再转一遍。

- **读对的数字**：读出的数与报告一致；报告没有数的格读作空白。文本定不了的格，工具不猜（读作 \`null\`，提示一次），另列一栏，有三种：空白格在转换时没有留下位置；格子太窄，一个数被折成两截；PDF 按块输出，行名和数字的次序已乱。
- **埋入的错**：改一个总计、改一个分项、改坏一列的平衡、改四表总计、删一个部分、删一行、清空一个部分、用错年度的式样、正文数字与表不符。“文本能定”是指查出它所需的数字都能从文本里读出。
- **另外误报的错误**：埋入的错之外又报出的错误，应为 0。

`;

const LOST = `
下面几种转换丢了内容，文本里已经没有完整的表，只如实列出结果，请不要用它们转换报告：

`;
