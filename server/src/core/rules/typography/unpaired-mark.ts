import { type Paragraph, type Prose, offsetIn, startsOf } from '../../report/paragraphs.ts';
import type { Report } from '../../report/report.ts';
import { noted } from '../../text/notes.ts';
import { span } from '../../text/span.ts';
import { finding } from '../finding.ts';
import { reportRule } from '../rule.ts';
import { type LooseMark, PAIRS, type PairKind, looseMarks } from './pairs.ts';
import { isProse } from './prose.ts';

/** Marks of a kind that lack their partners this near each other have one cause: `“甲“` for `“甲”`. */
const UNITS_APART = 40;
/** A line break that is taken for a new paragraph may cut a pair apart, but not further than this. */
const FURTHEST = 300;
/** A paragraph on more lines than this was wrapped, not cut by a page break. */
const MOST_CUT = 2;
/** More of them in one paragraph are no slips of the pen. */
const MOST_MARKS = 10_000;
const SENTENCE_END = /[。；;：:！!？?”"）)]$/;
const PAIRED = /[《》"()]/;
/** Characters that were lost may have been marks. */
const LOST = /[\ufffd]|[?？]{2}|锟斤拷/;

interface Place extends LooseMark {
  readonly paragraph: Pick<Paragraph, 'section' | 'parts' | 'starts'>;
  /** Offset in the text. */
  readonly offset: number;
  /** Whether it stands in prose for certain, not in what a table may have left. */
  readonly isProse: boolean;
}

/** Title marks, quotation marks and brackets stand in pairs. */
export const unpairedMark = reportRule({
  name: 'unpaired-mark',
  family: 'typography',
  priority: 'P1',
  severity: 'warning',
  fixable: false,
  *check({ report }) {
    const { text } = report.syntax;
    let before: Place | null = null;
    for (const place of placesIn(report)) {
      const { kind, opens, offset } = place;
      if (before?.kind !== kind || offset - before.offset > UNITS_APART) {
        const [opening, closing] = PAIRS[kind];
        const data = { mark: text.charAt(offset), partner: opens ? closing : opening };
        yield finding(opens ? 'unpaired-mark' : 'unpaired-mark/closing', span(offset, offset + 1), data);
      }
      before = place;
    }
  },
});

function placesIn(report: Report): Place[] {
  // What a short line opens another may close, where neither is prose for certain.
  const loose = withoutCutPairs(placesInParagraphs(report)).filter(({ isProse }) => isProse);
  if (loose.length === 0) return placesInTitle(report);
  const isElsewhere = mayCloseElsewhere(report);
  return [...placesInTitle(report), ...loose.filter((place) => !isElsewhere(place))];
}

function placesInTitle({ title, syntax: { text } }: Report): Place[] {
  if (!title) return [];
  const { parts } = title;
  const paragraph = { section: null, parts, starts: startsOf(parts) };
  const shown = parts.map(({ start, end }) => text.slice(start, end)).join('');
  return looseIn(shown).map((mark) => ({ ...mark, paragraph, offset: offsetIn(paragraph, mark.at), isProse: true }));
}

function placesInParagraphs({ paragraphs, readBy }: Report): Place[] {
  const places: Place[] = [];
  for (const paragraph of paragraphs) {
    const marks = looseInProse(paragraph.prose);
    if (marks.length === 0) continue;
    const own = isProse(paragraph.prose, readBy);
    for (const mark of marks) places.push({ ...mark, paragraph, offset: offsetIn(paragraph, mark.at), isProse: own });
  }
  return places;
}

const looseInProse = noted((prose: Prose) => {
  const { parts, text } = prose;
  return PAIRED.test(prose.plain) ? looseIn(parts.map(({ start, end }) => text.slice(start, end)).join('')) : [];
});

function looseIn(shown: string): readonly LooseMark[] {
  return LOST.test(shown) ? [] : looseMarks(shown).slice(0, MOST_MARKS);
}

/** In a text that was wrapped, a line that breaks off may have been cut from what closes its marks. */
function mayCloseElsewhere({ syntax: { text }, paragraphs }: Report): (place: Place) => boolean {
  const isWrapped = paragraphs.some(({ parts }) => parts.length > MOST_CUT);
  return ({ opens, paragraph: { parts } }) =>
    opens && isWrapped && !SENTENCE_END.test(text[(parts.at(-1)?.end ?? 0) - 1] ?? '');
}

/** Leaves out the pairs whose marks stand in different paragraphs of a section, near each other. */
function withoutCutPairs(places: readonly Place[]): Place[] {
  const open: Record<PairKind, Place[]> = { title: [], quotation: [], bracket: [] };
  const paired = new Set<Place>();
  for (const place of places) {
    const stack = open[place.kind];
    const last = stack.at(-1);
    if (place.opens) stack.push(place);
    else if (last && isCut(last, place)) {
      stack.pop();
      paired.add(last).add(place);
    }
  }
  return places.filter((place) => !paired.has(place));
}

function isCut(opening: Place, closing: Place): boolean {
  return (
    opening.paragraph !== closing.paragraph &&
    opening.paragraph.section === closing.paragraph.section &&
    closing.offset - opening.offset <= FURTHEST
  );
}
