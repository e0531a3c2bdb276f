import { type Paragraph, spanIn } from '../../report/paragraphs.ts';
import type { Report } from '../../report/report.ts';
import { type Finding, finding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { type Citation, citationsIn, isRight, rightNumber } from './citations.ts';
import { OLD_ORDER, ORDER } from './documents.ts';
import { isShortForRegulation } from './regulation.ts';

/** `《…政府信息公开条例》（国务院令第711号` */
const ORDERED =
  /(?<name>政府信息公开条例》?|《新?条例》) ?[(,]? ?(?:中华人民共和国)?(?:国务院令?|国令) ?第? ?(?<order>\d{2,4}) ?号/dg;

/** The Regulation and the documents that reports cite bear their own numbers. Only such as are known for certain. */
export const citationNumber: Rule = {
  name: 'citation-number',
  family: 'dates',
  priority: 'P1',
  severity: 'warning',
  fixable: true,
  *check({ report }) {
    for (const paragraph of report.paragraphs) {
      yield* wrongOrders(paragraph, report);
      for (const citation of citationsIn(paragraph.plain)) {
        if (isRight(citation)) continue;
        yield wrong(paragraph, report, citation, rightNumber(citation, report.year));
      }
    }
  },
};

function* wrongOrders(paragraph: Paragraph, report: Report): Generator<Finding> {
  for (const { groups, indices } of paragraph.plain.matchAll(ORDERED)) {
    const { name = '', order = '' } = groups ?? {};
    const [start, end] = indices?.groups?.order ?? [];
    if (start === undefined || end === undefined || [ORDER, OLD_ORDER].includes(Number(order))) continue;
    const isNamed = name.startsWith('政府');
    if (!isNamed && !(isSlip(order) && isShortForRegulation(report))) continue;
    yield wrong(paragraph, report, { start, end }, String(ORDER));
  }
}

/** Whether digits are those of the order but for one, or in another order. */
function isSlip(order: string): boolean {
  const right = String(ORDER);
  const sorted = (text: string): string => [...text].sort().join('');
  const differing = [...order].filter((digit, at) => digit !== right.charAt(at)).length;
  return order.length === right.length && (differing === 1 || sorted(order) === sorted(right));
}

function wrong(
  paragraph: Paragraph,
  { syntax: { text } }: Report,
  { start, end }: Pick<Citation, 'start' | 'end'>,
  right: string,
): Finding {
  const span = spanIn(paragraph, start, end);
  const replacement = span.end - span.start === end - start ? right : null;
  return finding('citation-number', span, { text: text.slice(span.start, span.end), right }, { replacement });
}
