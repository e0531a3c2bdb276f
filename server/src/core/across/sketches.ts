import type { SectionId } from '../form/form.ts';
import { type Prose, spanIn } from '../report/paragraphs.ts';
import { sentencesOf } from '../report/prose/sentences.ts';
import type { Report } from '../report/report.ts';
import { noted } from '../text/notes.ts';
import { type BlockSpan, type Span, moved } from '../text/span.ts';

/** By section, numbers that stand for its sentences: the same for sentences that differ in figures and dates only. */
export type Sketches = Readonly<Partial<Record<SectionId, readonly number[]>>>;

/** The sections that an office words itself, in the order in which their sentences are listed. */
export const OWN_WORDS: readonly SectionId[] = ['overview', 'problems'];
/** A paragraph without such a mark is a heading of a part. */
const MARK = /[。,;:!?]/;
/** Shorter sentences, without figures and marks, are nobody's own. */
const SHORTEST_SENTENCE = 8;

/** The sketches of a report's own words, and the places of the sentences in the order of the sections. */
export const sketchesOf = noted(({ paragraphs }: Report): { readonly sketches: Sketches; readonly spans: Span[] } => {
  const sketches: Partial<Record<SectionId, number[]>> = {};
  const spans: Span[] = [];
  for (const section of OWN_WORDS) {
    const own = paragraphs.filter((each) => each.section === section);
    sketches[section] = own.flatMap(({ prose }) => sketched(prose).map(({ sketch }) => sketch));
    for (const { prose, start } of own) spans.push(...sketched(prose).map(({ span }) => moved(span, start)));
  }
  return { sketches, spans };
});

interface Sketched {
  readonly sketch: number;
  readonly span: BlockSpan;
}

/** The sentences of a paragraph, worked out once for a paragraph that an edit leaves alone. */
const sketched = noted((prose: Prose): Sketched[] => {
  if (!MARK.test(prose.plain)) return [];
  return sentencesOf(prose.plain).flatMap(({ start, text }) => {
    const words = text.replace(/[\d一二三四五六七八九十百千万两〇零年月日%.,;:、()“”"'《》〔〕[\] -]/g, '');
    if (words.length < SHORTEST_SENTENCE) return [];
    return [{ sketch: hashOf(words), span: spanIn(prose, start, start + text.length) }];
  });
});

/** FNV-1a over UTF-16 units, widened to 52 bits so that a country's sentences do not meet by chance. */
function hashOf(words: string): number {
  let [low, high] = [0x811c9dc5, 0x01000193];
  for (let at = 0; at < words.length; at++) {
    const unit = words.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit ^ (low >>> 13), 0x85ebca6b);
  }
  return (low >>> 0) * 0x100000 + (high >>> 12);
}
