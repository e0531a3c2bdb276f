import { referencesIn } from '../../report/citations/references.ts';
import { spanIn } from '../../report/paragraphs.ts';
import { sentencesOf } from '../../report/prose/sentences.ts';
import { finding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { isShortForRegulation } from './regulation.ts';

/** The Regulation has so many articles, and its Article 20 so many items. */
const ARTICLES = 56;
const ITEMS = 15;
const NAMED = '政府信息公开条例';
const NAMED_SHORT = /《新?条例》/;

/** An article of the Regulation that a report cites is one of its 56, an item of Article 20 one of its fifteen. */
export const articleNumber: Rule = {
  name: 'article-number',
  family: 'dates',
  priority: 'P2',
  severity: 'warning',
  fixable: false,
  *check({ report }) {
    const isShort = isShortForRegulation(report);
    for (const paragraph of report.paragraphs) {
      for (const sentence of sentencesOf(paragraph.plain)) {
        for (const { article, item, span: at } of referencesIn(sentence.text, false)) {
          const before = sentence.text.slice(0, at.start);
          // Only where the sentence itself names the Regulation.
          if (!before.includes(NAMED) && !(isShort && NAMED_SHORT.test(before))) continue;
          const span = spanIn(paragraph, sentence.start + at.start, sentence.start + at.end);
          const text = report.syntax.text.slice(span.start, span.end);
          if (article > ARTICLES) yield finding('article-number', span, { text, count: ARTICLES });
          else if (item !== null && item > ITEMS) yield finding('article-number/item', span, { text, count: ITEMS });
        }
      }
    }
  },
};
