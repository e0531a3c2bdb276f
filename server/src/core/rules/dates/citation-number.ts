import { type Prose, spanIn } from '../../report/paragraphs.ts';
import type { BlockSpan } from '../../text/span.ts';
import { writtenNumber } from '../../form/document-number.ts';
import { formDue } from '../../form/forms.ts';
import { finding } from '../finding.ts';
import { reportRule } from '../rule.ts';
import { inProseBy } from '../seen.ts';
import { type Citation, citationsIn } from './citations.ts';
import { OLD_ORDER, ORDER } from './documents.ts';
import { eatenNumbers } from './eaten-numbers.ts';
import { isShortForRegulation } from './regulation.ts';
import { isRight, rightNumber, rightTitle } from './right-number.ts';

/** `《…政府信息公开条例》（国务院令第711号` */
const ORDERED =
  /(?<name>政府信息公开条例》?|《新?条例》) ?[(,]? ?(?:\d{4} ?年 ?)?(?:中华人民共和国)?(?:国务院令?|国令) ?第? ?(?<order>\d{2,4}) ?号/dg;

/** `《…年度报告格式〉的通知》（国务院令第711号）`: an order's number is the Regulation's, and no notice's. */
const NOTICE_ORDERED =
  /年度报告(?:格式|有关事项)[〉>》]?的?通知》 ?[(,]? ?(?<order>(?:中华人民共和国)?(?:国务院令|国令) ?第? ?\d{2,4} ?号)/dg;

/** The Regulation and the documents that reports cite bear their own numbers. Only such as are known for certain. */
export const citationNumber = reportRule({
  name: 'citation-number',
  family: 'dates',
  priority: 'P1',
  severity: 'warning',
  fixable: true,
  *check({ report }) {
    for (const { span, right, fits, isNamed, isTitle } of wrongNumbers(report.paragraphs, report.year)) {
      if (!isNamed && !isShortForRegulation(report)) continue;
      const text = report.syntax.text.slice(span.start, span.end);
      const message = isTitle ? 'citation-number/title' : 'citation-number';
      yield finding(message, span, { text, right }, { replacement: fits ? right : null });
    }
  },
});

interface Place {
  readonly span: BlockSpan;
  readonly right: string;
  /** Whether all of it stands on one line. */
  readonly fits: boolean;
  /** Whether it is known what is cited, even where `《条例》` stands for another law. */
  readonly isNamed: boolean;
  /** Whether the title is what is wrong, and the number right. */
  readonly isTitle: boolean;
}

const wrongNumbers = inProseBy((prose, year: number | null): Place[] => {
  const citations = citationsIn(prose.plain);
  const eaten = eatenNumbers(prose.plain).filter(
    ({ start }) => !citations.some((each) => each.start <= start && start < each.end),
  );
  return [
    ...wrongOrders(prose),
    ...ordersOfNotices(prose, year),
    ...citations.filter((each) => !isRight(each)).map((each) => placeOfCitation(prose, each, year)),
    ...eaten.map((each) => placeOf(prose, each, each.right, true)),
  ];
});

function placeOfCitation(prose: Prose, citation: Citation, year: number | null): Place {
  const title = rightTitle(citation, year);
  if (title === null || !citation.title) return placeOf(prose, citation, rightNumber(citation, year), true);
  return { ...placeOf(prose, citation.title, title, true), isTitle: true };
}

function ordersOfNotices(prose: Prose, year: number | null): Place[] {
  const due = year === null ? null : formDue(year);
  if (!due || !prose.plain.includes('年度报告')) return [];
  return Array.from(prose.plain.matchAll(NOTICE_ORDERED)).flatMap(({ indices }) => {
    const [start, end] = indices?.groups?.order ?? [];
    return start === undefined || end === undefined
      ? []
      : [placeOf(prose, { start, end }, writtenNumber(due.document), true)];
  });
}

function wrongOrders(prose: Prose): Place[] {
  if (!prose.plain.includes('条例')) return [];
  return Array.from(prose.plain.matchAll(ORDERED)).flatMap(({ groups, indices }) => {
    const { name = '', order = '' } = groups ?? {};
    const [start, end] = indices?.groups?.order ?? [];
    if (start === undefined || end === undefined || [ORDER, OLD_ORDER].includes(Number(order))) return [];
    const isNamed = name.startsWith('政府');
    return isNamed || isSlip(order) ? [placeOf(prose, { start, end }, String(ORDER), isNamed)] : [];
  });
}

/** Whether digits are those of the order but for one, or in another order. */
function isSlip(order: string): boolean {
  const right = String(ORDER);
  const sorted = (text: string): string => [...text].sort().join('');
  const differing = [...order].filter((digit, at) => digit !== right.charAt(at)).length;
  return order.length === right.length && (differing === 1 || sorted(order) === sorted(right));
}

function placeOf(prose: Prose, { start, end }: BlockSpan, right: string, isNamed: boolean): Place {
  const span = spanIn(prose, start, end);
  return { span, right, fits: span.end - span.start === end - start, isNamed, isTitle: false };
}
