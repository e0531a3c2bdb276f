import type { SectionId } from '../../form/form.ts';
import { type Decimal, equal } from '../../text/decimal.ts';
import { noted, notedBy } from '../../text/notes.ts';
import { type Span, moved as movedSpan } from '../../text/span.ts';
import { type Paragraph, type Prose, spanIn } from '../paragraphs.ts';
import { courseIn } from './course.ts';
import { RESULT_LABELS } from './course-words.ts';
import { passagesIn } from './passages.ts';
import { noneReceivedIn, receivedIn } from './requests-figures.ts';
import { DISCLOSURE_CASES } from './review-words.ts';
import { reviewsIn } from './review-figures.ts';
import { type Reporter, type Scope, scopeOf } from './scope.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { feesIn, issuesIn } from './single-figures.ts';
import { type Meaning, type Stated, movedStated } from './statement.ts';
import { type Topic, isRequestsHeading, topicAtStart, topicBehind } from './topic.ts';

/** A figure of the prose whose meaning is certain, at its place in the text. */
export interface Statement {
  readonly meaning: Meaning;
  readonly value: Decimal;
  /** Its digits, or the words that say that there is none. */
  readonly span: Span;
  /** Whether it is written as a figure, not as words that say that there is none. */
  readonly figure: boolean;
  readonly scope: Scope;
  /** Its sentence: those of one sentence have the same. */
  readonly sentence: Span;
}

const RESULTS: ReadonlySet<string> = new Set(RESULT_LABELS.map(([meaning]) => meaning));
/** A sentence without both of these states no figure, nor that there is none. */
const NUMBER_OR_NONE = /[\d一二三四五六七八九十百千两未无没]/;
const MATTER = /申请|公开|发布|复议|诉讼|规范性文件|信息处理费|结转|顺延|答复|办[结复]|收到|接到|新收|受理/;
const LONGEST_HEADING = 40;
/** Fewer results named in a sentence are no list of them. */
const FEWEST_RESULTS = 2;

/** Everything that the prose states in figures, as far as it is certain what each figure counts, in the order of the text. */
export function statementsOf(paragraphs: readonly Paragraph[], reporter: Reporter): Statement[] {
  const statements: Statement[] = [];
  for (let at = 0; at < paragraphs.length; at++) {
    for (const each of statedAt(paragraphs, at, reporter)) statements.push(moved(each, paragraphs[at]!.start));
  }
  return statements;
}

/**
 * What one of `paragraphs` states, at places in that paragraph. It is the same list as before where an edit has left the
 * paragraph alone, and what the one above tells of it.
 */
export function statedAt(paragraphs: readonly Paragraph[], at: number, reporter: Reporter): readonly Statement[] {
  const { prose, section } = paragraphs[at]!;
  const above = paragraphs[at - 1];
  return STATED[above?.section === section ? headingOf(above.prose) : 'none'](prose, reporter);
}

/** What the paragraph above tells of the one below. */
type Above = 'none' | 'requests' | 'cases' | 'both';

const headingOf = noted(({ plain }: Prose): Above => {
  const [requests, cases] = [isRequestsHeading(plain), isCasesHeading(plain)];
  return requests ? (cases ? 'both' : 'requests') : cases ? 'cases' : 'none';
});

/** What a paragraph states, by what stands above it. */
const STATED: Readonly<Record<Above, (prose: Prose, reporter: Reporter) => readonly Statement[]>> = {
  none: notedBy((prose: Prose, reporter: Reporter) => statedBelow(prose, 'none', reporter)),
  requests: notedBy((prose: Prose, reporter: Reporter) => statedBelow(prose, 'requests', reporter)),
  cases: notedBy((prose: Prose, reporter: Reporter) => statedBelow(prose, 'cases', reporter)),
  both: notedBy((prose: Prose, reporter: Reporter) => statedBelow(prose, 'both', reporter)),
};

function statedBelow(prose: Prose, above: Above, reporter: Reporter): Statement[] {
  return statedIn(prose.plain, prose.section, above, reporter).map(({ sentence, stated }) => {
    const span = spanIn(prose, stated.start, stated.end);
    return {
      meaning: stated.meaning,
      value: stated.value,
      span,
      // Of a figure that the end of a line tore, only a part could be written over.
      figure: stated.figure && span.end - span.start === stated.end - stated.start,
      scope: stated.scope,
      sentence: spanIn(prose, sentence.start, sentence.start + sentence.text.length),
    };
  });
}

function moved(statement: Statement, by: number): Statement {
  return { ...statement, span: movedSpan(statement.span, by), sentence: movedSpan(statement.sentence, by) };
}

interface Found {
  readonly sentence: Sentence;
  readonly stated: Stated;
}

function statedIn(plain: string, section: SectionId | null, above: Above, reporter: Reporter): Found[] {
  const sentences = sentencesOf(plain);
  const last = sentences.findLastIndex(({ text }) => isStating(text));
  if (last < 0) return [];
  const explicit = [...receivedIn(plain, reporter), ...noneReceivedIn(plain, reporter)].sort(
    (a, b) => a.start - b.start,
  );
  let next = 0;
  let topic = topicAtStart(section === 'requests' || above === 'requests' || above === 'both');
  let ofDisclosure = section === 'review' || above === 'cases' || above === 'both';
  // What the others tell of is for those behind them, if anything.
  return sentences.slice(0, last + 1).flatMap((sentence) => {
    const { start, text } = sentence;
    const first = next;
    while ((explicit[next]?.start ?? Infinity) < start + text.length) next++;
    const received = explicit.slice(first, next).map((each) => movedStated(each, -start));
    if (isRequestsHeading(text.slice(0, text.indexOf(':') + 1))) topic = topicAtStart(true);
    const found = isStating(text) ? statedInSentence(sentence, { topic, ofDisclosure, reporter }, received) : [];
    topic = topicBehind(text, topic, found, () => scopeOf(text, text, reporter) !== null);
    ofDisclosure ||= isCasesHeading(text);
    return found.map((stated) => ({ sentence, stated: movedStated(stated, start) }));
  });
}

interface Setting {
  readonly topic: Topic;
  readonly ofDisclosure: boolean;
  readonly reporter: Reporter;
}

function statedInSentence(sentence: Sentence, setting: Setting, received: readonly Stated[]): Stated[] {
  const { topic, reporter } = setting;
  const passages = passagesIn(sentence);
  const [outer, ...inner] = passages;
  if (!outer) return [...received];
  const course = courseIn(outer, setting, received, topic.anchored);
  const nested = inner.flatMap((passage) => {
    const { start, before } = passage;
    const own = received.filter((each) => each.start >= start).map((each) => movedStated(each, -start));
    const sure = [...course.known].some((tail) => tail <= before.length && before.slice(tail).trim() === '');
    return courseIn(passage, setting, own, sure).stated.map((each) => movedStated(each, start));
  });
  const others = passages.flatMap((passage) =>
    issuesIn(passage, reporter).map((each) => movedStated(each, passage.start)),
  );
  const reviews = reviewsIn(sentence.text, passages, setting);
  return certain([...received, ...course.stated, ...nested, ...reviews, ...others, ...feesIn(sentence.text, reporter)]);
}

/** Without what a sentence states twice in different numbers, and without results that no other result stands beside. */
function certain(stated: readonly Stated[]): Stated[] {
  const results = new Set(stated.map(({ meaning }) => meaning).filter((meaning) => RESULTS.has(meaning)));
  return stated
    .filter(({ meaning }) => results.size >= FEWEST_RESULTS || !results.has(meaning))
    .filter((each, index) => {
      const same = stated.filter(({ meaning }) => meaning === each.meaning);
      return same.every(({ value }) => equal(value, each.value)) && same[0] === stated[index];
    })
    .sort((a, b) => a.start - b.start);
}

function isStating(text: string): boolean {
  return NUMBER_OR_NONE.test(text) && MATTER.test(text);
}

function isCasesHeading(text: string): boolean {
  return text.length <= LONGEST_HEADING && !/\d/.test(text) && DISCLOSURE_CASES.test(text);
}
