import { referencesIn } from '../../report/citations/references.ts';
import { spanIn } from '../../report/paragraphs.ts';
import { sentencesOf } from '../../report/prose/sentences.ts';
import type { BlockSpan } from '../../text/span.ts';
import { finding } from '../finding.ts';
import { reportRule } from '../rule.ts';
import { inProse } from '../seen.ts';
import { isShortForRegulation } from './regulation.ts';

/** The Regulation has so many articles, and its Article 20 so many items. */
const ARTICLES = 56;
const ITEMS = 15;
const NAMED = '政府信息公开条例';
const NAMED_SHORT = /《新?条例》/;

/** An article of the Regulation that a report cites is one of its 56, an item of Article 20 one of its fifteen. */
export const articleNumber = reportRule({
  name: 'article-number',
  family: 'dates',
  priority: 'P2',
  severity: 'warning',
  fixable: false,
  *check({ report }) {
    for (const { span, article, isNamed } of impossible(report.paragraphs)) {
      if (!isNamed && !isShortForRegulation(report)) continue;
      const text = report.syntax.text.slice(span.start, span.end);
      if (article > ARTICLES) yield finding('article-number', span, { text, count: ARTICLES });
      else yield finding('article-number/item', span, { text, count: ITEMS });
    }
  },
});

interface Place {
  readonly span: BlockSpan;
  readonly article: number;
  /** Whether the sentence names the Regulation in full. */
  readonly isNamed: boolean;
}

/** What there is not, of articles and items; only where the sentence itself names the Regulation. */
const impossible = inProse((prose) => {
  const found: Place[] = [];
  if (!prose.plain.includes('条例')) return found;
  for (const sentence of sentencesOf(prose.plain)) {
    for (const { article, item, span: at } of referencesIn(sentence.text, false)) {
      if (article <= ARTICLES && (item === null || item <= ITEMS)) continue;
      const before = sentence.text.slice(0, at.start);
      const isNamed = before.includes(NAMED);
      if (!isNamed && !NAMED_SHORT.test(before)) continue;
      found.push({ span: spanIn(prose, sentence.start + at.start, sentence.start + at.end), article, isNamed });
    }
  }
  return found;
});
