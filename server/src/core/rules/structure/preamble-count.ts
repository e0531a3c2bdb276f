import { type Prose, spanIn } from '../../report/paragraphs.ts';
import { listedNames } from '../../report/section-names.ts';
import { chineseNumeral } from '../../text/chinese-numeral.ts';
import type { BlockSpan } from '../../text/span.ts';
import { finding } from '../finding.ts';
import { reportRule } from '../rule.ts';
import { inProse } from '../seen.ts';
import { isTold } from './told.ts';

const NUMBER = '(?<number>[一二三四五六七八九十]{1,2}|\\d{1,2})';
const PARTS = `(?<parts>${NUMBER} ?(?:个|大)? ?(?:部分|方面|项内容|章))`;
/** The number behind the list of the parts: `…其他需要报告的事项等六个部分`. */
const BEHIND = new RegExp(`^ ?"?[,)]? ?(?<open>等)?[,这共合总计以上内容方面事项组成为由 ]{0,8}${PARTS}`, 'd');
/** The number in front of it: `由六个部分组成：总体情况…`. */
const BEFORE = new RegExp(`${PARTS}[内容组构成即分别是为包括含依次如下具体:,共 ]{0,12}$`, 'd');
/** The number without a list. */
const STATED = new RegExp(`(?:报告|年报|全文)(?:共|由|分|为|包括|包含|含|设|有|主要| ){1,6}${PARTS}`, 'd');
const BEFORE_REACH = 40;
const BEYOND = /^(?:七|八|九|附件?)[、:]/;

/** How many parts the preamble says the report has, with the place of those words in the paragraph. */
interface Stated {
  readonly number: number;
  readonly start: number;
  readonly end: number;
  /** How many it names; null where it does not name them, or perhaps not all. */
  readonly listed: number | null;
}

/** The number of parts that the preamble states is that of the parts that it names, and of those that there are. */
export const preambleCount = reportRule({
  name: 'preamble-count',
  family: 'structure',
  priority: 'P2',
  severity: 'hint',
  fixable: false,
  *check({ report }) {
    const stated = numbers(report.paragraphs);
    if (stated.length === 0) return;
    const isComplete = report.sections.every(({ heading }) => heading);
    const headings = isComplete && !isBeyond(report.paragraphs) ? report.sections.length : null;
    for (const { number, listed, span, text } of stated) {
      if (listed !== null && listed !== number) yield finding('preamble-count', span, { text, listed });
      else if (headings !== null && headings !== number)
        yield finding('preamble-count/headings', span, { text, headings });
    }
  },
});

const isBeyond = isTold(BEYOND);

interface Written extends Pick<Stated, 'number' | 'listed'> {
  readonly span: BlockSpan;
  readonly text: string;
}

const numbers = inProse((prose): Written[] => {
  const stated = prose.section === null ? statedIn(prose) : null;
  if (!stated) return [];
  const span = spanIn(prose, stated.start, stated.end);
  return [{ number: stated.number, listed: stated.listed, span, text: prose.text.slice(span.start, span.end) }];
});

function statedIn(prose: Prose): Stated | null {
  const { plain } = prose;
  const list = listedNames(prose);
  if (!list) return statedAt(STATED.exec(plain), 0, null);
  const behind = BEHIND.exec(plain.slice(list.end));
  if (behind) {
    const stated = statedAt(behind, list.end, list.count);
    // What 等 leaves open may be more, but not less.
    return stated && behind.groups?.open !== undefined && stated.number > list.count
      ? { ...stated, listed: null }
      : stated;
  }
  const from = Math.max(0, list.start - BEFORE_REACH);
  const isClosed = /^ ?(?:[。;,]|组成|构成|$)/.test(plain.slice(list.end));
  return statedAt(BEFORE.exec(plain.slice(from, list.start)), from, isClosed ? list.count : null);
}

function statedAt(match: RegExpExecArray | null, offset: number, listed: number | null): Stated | null {
  const [start, end] = match?.indices?.groups?.parts ?? [];
  const written = match?.groups?.number ?? '';
  const number = /^\d/.test(written) ? Number(written) : chineseNumeral(written);
  if (start === undefined || end === undefined || number === null) return null;
  return { number, start: offset + start, end: offset + end, listed };
}
