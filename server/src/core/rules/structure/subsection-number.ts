import type { Prose } from '../../report/paragraphs.ts';
import { type Numbered, numberedParagraphs } from '../../report/numbering.ts';
import type { Report } from '../../report/report.ts';
import { chineseOrdinal } from '../../text/chinese-numeral.ts';
import { noted } from '../../text/notes.ts';
import { finding, relatedTo } from '../finding.ts';
import { reportRule } from '../rule.ts';

/**
 * Second-level numbers of a section are written alike, （一）（二）…, and follow one another. A （1） below `1.` or
 * beginning a list of its own below （一） is a deeper level and right.
 */
export const subsectionNumber = reportRule({
  name: 'subsection-number',
  family: 'structure',
  priority: 'P1',
  severity: 'warning',
  fixable: true,
  *check({ report }) {
    const text = (span: Numbered['span']): string => report.syntax.text.slice(span.start, span.end);
    for (const siblings of siblingRuns(report)) {
      const model = siblings.find((each) => each.style === 'han' && !each.isCut);
      let before: Numbered | null = null;
      for (const each of siblings) {
        if (model && (each.style === 'digit' || each.isCut)) {
          const number = text(each.span);
          const right = `（${chineseOrdinal(each.value)}）`;
          const options = { replacement: right, related: [relatedTo('sibling', model.span, {})] };
          yield finding('subsection-number/style', each.span, { number, sibling: text(model.span), right }, options);
        } else if (before && !follows(before, each) && !isInline(report, before, each)) {
          const number = text(each.span);
          const next = `（${chineseOrdinal(before.value + 1)}）`;
          yield finding('subsection-number/jump', each.span, { number, before: text(before.span), right: next });
        }
        before = each;
      }
    }
  },
});

/** The second-level numbers of each section; a list that begins again at one begins a new run. */
function siblingRuns(report: Report): Numbered[][] {
  const runs: Numbered[][] = [];
  let inner = false;
  let previous: Numbered | null = null;
  const numbered = numberedParagraphs(report);
  for (const [at, each] of numbered.entries()) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const fresh = last?.section !== each.section;
    if (each.style === 'dot' || each.style === 'comma') inner = true;
    else if (each.isCut) {
      // `一）` begins a list of its own; one that goes on where the last number stopped has lost its bracket.
      if (!fresh && previous === last && each.value === last.value + 1) run?.push(each);
    } else if (each.style === 'han') {
      inner = false;
      if (fresh || each.value === 1) runs.push([each]);
      else run?.push(each);
    } else if (!fresh && !inner && previous === last && each.value === last.value + 1) run?.push(each);
    else if (fresh && each.value === 1 && isBefore(each, numbered[at + 1])) runs.push([each]);
    previous = each;
  }
  return runs;
}

/** Whether a first （1） is written for （一）: the next number of the section is （二）. */
function isBefore(each: Numbered, next: Numbered | undefined): boolean {
  return next?.section === each.section && next.style === 'han' && next.value === 2;
}

function follows(before: Numbered, each: Numbered): boolean {
  return each.value === before.value + 1;
}

/** Whether the number that seems to be skipped stands inside a paragraph between the two. */
function isInline({ paragraphs }: Report, before: Numbered, each: Numbered): boolean {
  const wanted = `(${chineseOrdinal(before.value + 1)})`;
  for (let at = before.paragraph; at <= each.paragraph; at++) {
    if (numbersInside(paragraphs[at]!.prose).includes(wanted)) return true;
  }
  return false;
}

/** The numbers of this level inside a paragraph, that at its beginning left out. */
const numbersInside = noted(({ plain }: Prose): readonly string[] =>
  Array.from(plain.slice(1).matchAll(/\([一二三四五六七八九十]{1,3}\)/g), ([number]) => number),
);
