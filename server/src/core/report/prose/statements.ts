import type { SectionId } from '../../form/form.ts';
import { type Decimal, equal } from '../../text/decimal.ts';
import { keptFor, noted } from '../../text/notes.ts';
import { type Origin, type Span, moved as movedSpan } from '../../text/span.ts';
import { type Paragraph, type Prose, spanIn } from '../paragraphs.ts';
import { type Around, courseIn } from './course.ts';
import { RESULT_MEANINGS } from './course-words.ts';
import { type Passage, passagesIn } from './passages.ts';
import { decisionsIn } from './decision-figures.ts';
import { documentsIn } from './document-figures.ts';
import { isReceived } from './request-meaning.ts';
import { DISCLOSURE_CASES } from './review-words.ts';
import { isOfOtherCases, reviewsIn } from './reviews.ts';
import type { Reporter } from './reporter.ts';
import { type Scope, scopeOf } from './scope.ts';
import { saidOfAll } from './said-of-all.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { chargesIn, feesIn, publishedIn } from './single-figures.ts';
import { type Meaning, type Stated, movedStated } from './statement.ts';
import { type Topic, isRequestsHeading, namesOthers, topicAtStart, topicBehind } from './topic.ts';

/** A figure of the prose whose meaning is certain, at its place in the text. */
export interface Statement<From extends Origin = 'text'> {
  readonly meaning: Meaning;
  readonly value: Decimal;
  /** Its digits, or the words that say that there is none. */
  readonly span: Span<From>;
  /** Whether it is written as a figure, not as words that say that there is none. */
  readonly figure: boolean;
  readonly scope: Scope;
  /** Where the number may be of some of those only that a table counts in one. */
  readonly some?: true;
  /** Its sentence: those of one sentence have the same. */
  readonly sentence: Span<From>;
}

/** The same in its paragraph, wherever that stands. */
export type BlockStatement = Statement<'block'>;

/** A sentence without both of these states no figure, nor that there is none. */
const NUMBER_OR_NONE = /[\d一二三四五六七八九十百千两未无没均]|全部|全数/;
const MATTER =
  /申请|维持|纠正|审结|请求|诉求|公开|发布|复议|诉讼|被诉|争议|规范性文件|信息处理费|处理决定|收费|结转|转结|转入|顺延|答复|办[结复]|收到|接到|新收|受理/;
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
export function statedAt(paragraphs: readonly Paragraph[], at: number, reporter: Reporter): readonly BlockStatement[] {
  const { prose, section } = paragraphs[at]!;
  const above = paragraphs[at - 1];
  const heading = above?.section === section ? headingOf(above.prose) : 'none';
  return lastStated(prose, [heading, reporter], () => statedBelow(prose, heading, reporter));
}

/** What the paragraph above tells of the one below. */
type Above = 'none' | 'requests' | 'cases' | 'both' | 'others';

const headingOf = noted(({ plain }: Prose): Above => {
  const [requests, cases] = [isRequestsHeading(plain), isCasesHeading(plain)];
  if (requests) return cases ? 'both' : 'requests';
  return cases ? 'cases' : plain.length <= LONGEST_HEADING && namesOthers(plain) ? 'others' : 'none';
});

const lastStated = keptFor<readonly BlockStatement[]>();

function statedBelow(prose: Prose, above: Above, reporter: Reporter): BlockStatement[] {
  return statedIn(prose.plain, prose.section, above, reporter).map(({ sentence, stated }) => {
    const span = spanIn(prose, stated.start, stated.end);
    return {
      meaning: stated.meaning,
      value: stated.value,
      span,
      // Of a figure that the end of a line tore, only a part could be written over.
      figure: stated.figure && span.end - span.start === stated.end - stated.start,
      scope: stated.scope,
      ...(stated.some ? { some: true } : {}),
      sentence: spanIn(prose, sentence.start, sentence.start + sentence.text.length),
    };
  });
}

function moved(statement: BlockStatement, by: number): Statement {
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
  const isRequests = section === 'requests' || above === 'requests' || above === 'both';
  const isUnnamed = (section === 'overview' || section === 'requests') && above !== 'others' && above !== 'cases';
  let topic = topicAtStart(isRequests, isUnnamed);
  let ofDisclosure = section === 'review' || above === 'cases' || above === 'both';
  let held: Stated | null = null;
  let ofOthers = false;
  // What the others tell of is for those behind them, if anything.
  return sentences.slice(0, last + 1).flatMap((sentence) => {
    const { start, text } = sentence;
    if (isRequestsHeading(text.slice(0, text.indexOf(':') + 1))) topic = topicAtStart(true, isUnnamed);
    const found = isStating(text) ? statedInSentence(sentence, { topic, ofDisclosure, held, ofOthers, reporter }) : [];
    topic = topicBehind(text, topic, found, () => scopeOf(text, text, reporter) !== null);
    held = found.findLast(({ meaning }) => isCases(meaning)) ?? null;
    ofOthers = isOfOtherCases(text, reporter, ofOthers);
    ofDisclosure ||= isCasesHeading(text) || held !== null;
    return found.map((stated) => ({ sentence, stated: movedStated(stated, start) }));
  });
}

interface Setting {
  readonly topic: Topic;
  readonly ofDisclosure: boolean;
  readonly held: Stated | null;
  readonly ofOthers: boolean;
  readonly reporter: Reporter;
}

/** What is read of a passage whatever it is about. */
const OTHERS = [documentsIn, decisionsIn, publishedIn];

function statedInSentence(sentence: Sentence, setting: Setting): Stated[] {
  const { topic, reporter } = setting;
  const passages = passagesIn(sentence);
  const [outer, ...inner] = passages;
  if (!outer) return [];
  const read = (passage: Passage, around: Around): Stated[] => {
    const course = courseIn(passage, setting, around);
    return [...course.stated, ...saidOfAll(passage, setting, around.sure, course)];
  };
  const whole = { written: sentence.text, sure: topic.anchored, received: null };
  const course = courseIn(outer, setting, whole);
  const said = saidOfAll(outer, setting, topic.anchored, course);
  const nested = inner.flatMap((passage) => {
    const { start, text, before } = passage;
    const last = course.stated.findLast((each) => each.end <= before.length);
    // Brackets behind those carried over tell of that part alone.
    const isPart = last !== undefined && isCarried(last.meaning) && !/\d/.test(before.slice(last.end));
    const isKnown = [...course.known].some((tail) => tail <= before.length && before.slice(tail).trim() === '');
    const sure = isKnown && !isPart;
    const received = sure && last && isReceived(last.meaning) ? last : null;
    return read(passage, { written: text, sure, received }).map((each) => movedStated(each, start));
  });
  const others = passages.flatMap((passage) =>
    OTHERS.flatMap((look) => look(passage, reporter)).map((each) => movedStated(each, passage.start)),
  );
  const money = [...feesIn(sentence.text, reporter), ...chargesIn(sentence.text, reporter)];
  const reviews = reviewsIn(sentence.text, passages, setting);
  return certain([...course.stated, ...said, ...nested, ...reviews, ...others, ...money]);
}

/** Without what a sentence states twice in different numbers, and without results that no other result stands beside. */
function certain(stated: readonly Stated[]): Stated[] {
  const results = new Set(stated.map(({ meaning }) => meaning).filter((meaning) => RESULT_MEANINGS.has(meaning)));
  return stated
    .filter(({ meaning }) => results.size >= FEWEST_RESULTS || !results.has(meaning) || meaning.includes('-or-'))
    .filter((each, index) => {
      const same = stated.filter(({ meaning, scope }) => meaning === each.meaning && scope === each.scope);
      return same.every(({ value }) => equal(value, each.value)) && same[0] === stated[index];
    })
    .sort((a, b) => a.start - b.start);
}

function isStating(text: string): boolean {
  return NUMBER_OR_NONE.test(text) && MATTER.test(text);
}

function isCarried(meaning: Meaning): boolean {
  return meaning === 'carried-in' || meaning === 'carried-out';
}

function isCases(meaning: Meaning): boolean {
  return meaning.endsWith('/total');
}

function isCasesHeading(text: string): boolean {
  return text.length <= LONGEST_HEADING && !/\d/.test(text) && DISCLOSURE_CASES.test(text);
}
