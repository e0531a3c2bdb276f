import { type Reporter, isGovernment, withoutOwn } from './reporter.ts';
import { ALL_CHANNELS, CHANNEL, OFFICE, OTHER_MATTER, OTHER_TIME, WHOLE_AREA } from './request-words.ts';

/**
 * Whose figures a sentence gives: those of the reporting office; in the report of a government, expressly those of all
 * its offices (`area`) or of itself alone (`core`).
 */
export type Scope = 'office' | 'area' | 'core';

const NAMED = /《[^《》]*》/g;
const YEAR = /\d{4}(?= ?年)/g;
const MONTH = /\d{1,2} ?月/;
const WHOLE_YEAR = /12 ?月(?: ?31 ?日|底|末)/;
/** A clause that says what the next one is about. */
const TOPIC = /(?:方面|[上中看])$/;
/** All offices of a place, named as the subject of what follows. */
const MANY_OFFICES =
  /全[省市县区州镇乡](?!政)|[我本][省市县区州镇乡]|各级|各(?:有关|相关|直属)?(?:部门|单位|镇|乡|街道|县|区|市|地)|下属|所属|直属|基层/;
/** A running total, which counts earlier years as well unless the sentence says that it is one of the year. */
const RUNNING = '累计';
const IN_THE_YEAR = /全年|本年|今年|年内|年度|\d{4} ?年(?!\d{0,2} ?月)/;
/** What the year's requests came to, compared with another year; and what came from the last year or goes to the next. */
const COMPARED = /[,(]?[^,;(]{0,8}(?:同比|环比|相比|较|比)[^,;()]{0,24}(?:增|减|升|降|涨|持平|下滑|翻)[^,;()]*/g;
const CARRIED =
  /(?:上一?年度?|去年|\d{4} ?年度?)(?:结转|转结|转入|遗留)|(?:结转|转结|顺延|延续|转)(?:至|到|入)?(?:[上下]一?年度?|次年|明年|来年|去年|\d{4} ?年度?)/g;
const CORE = /[省市县区州镇乡](?:本级|政府(?!信息)|政府办|府办)|本级|机关/;

/**
 * Whether a sentence that begins with `head` speaks of all requests that the reporting office received in the year:
 * no other year, month or office, no single channel, no other matter.
 */
export function speaksOfAll(head: string, reporter: Reporter): boolean {
  const shown = head.replace(ALL_CHANNELS, '').replace(NAMED, '').replace(CARRIED, '').replace(COMPARED, '');
  if (!isOfTheYear(shown, reporter)) return false;
  const clauses = shown.split(/[,;:(]/);
  const clause = clauses.at(-1) ?? '';
  const before = clauses.at(-2) ?? '';
  if (OTHER_MATTER.test(clause) || CHANNEL.test(clause)) return false;
  if (before.endsWith('其中') || (TOPIC.test(before) && CHANNEL.test(before))) return false;
  const own = withoutOwn(clause, reporter);
  if (OFFICE.test(own) || MANY_OFFICES.test(own)) return false;
  const hasSubject = own !== clause;
  return hasSubject || !MANY_OFFICES.test(withoutOwn(shown, reporter));
}

/**
 * Whose figures follow in a sentence.
 * @param head the sentence up to the figure
 * @param stretch the end of `head` that tells of the same matter as the figure
 * @returns null where they are those of another office, or of another time
 */
export function scopeOf(head: string, stretch: string, reporter: Reporter): Scope | null {
  const clean = (text: string): string =>
    text.replace(NAMED, '').replace(CARRIED, '').replace(COMPARED, '').replace(NO_OFFICE, '');
  if (!isOfTheYear(clean(head), reporter)) return null;
  const told = clean(stretch);
  const own = withoutOwn(told, reporter);
  const hasSubject = own !== told;
  if (OFFICE.test(own) || MANY_OFFICES.test(hasSubject ? own : withoutOwn(clean(head), reporter))) return null;
  // Who is named in the last clause is meant, whoever was before.
  const last = lastClause(stretch);
  return scopeNamed(CORE.test(last) ? last : stretch, reporter);
}

/** Words that hold one for an office or a place, and are none: 区分处理, 各类主体. */
const NO_OFFICE = /区分|各类(?:申请)?(?:主体|申请人)/g;

/** Another office as the subject of what it did with cases. */
const OTHER_SUBJECT =
  /(?:^|[,;:])[^,;:\d]{0,12}(?:政府(?!信息)|政府办|局|委员会|办公室)(?:全年|本年度?|共|累计|新|依法){0,3}(?:收到|受理|办理|审理|审结|接到|作出)/;

/** Whether a sentence tells what another office did: what follows without a subject is of that one, too. */
export function tellsOfOthers(sentence: string, reporter: Reporter): boolean {
  return OTHER_SUBJECT.test(withoutOwn(sentence, reporter));
}

/** Which offices of a government the words name. */
export function scopeNamed(words: string, reporter: Reporter): Scope {
  if (!isGovernment(reporter)) return 'office';
  if (words.search(WHOLE_AREA) >= 0) return 'area';
  return CORE.test(words) ? 'core' : 'office';
}

/** The end of `head` that stands behind its last mark. */
export function lastClause(head: string): string {
  return head.slice(Math.max(...[',', ';', ':', '('].map((mark) => head.lastIndexOf(mark))) + 1);
}

function isOfTheYear(words: string, { year }: Reporter): boolean {
  if (Array.from(words.matchAll(YEAR), ([written]) => Number(written)).some((each) => each !== year)) return false;
  if (OTHER_TIME.test(words) || (MONTH.test(words) && !WHOLE_YEAR.test(words))) return false;
  return !words.includes(RUNNING) || IN_THE_YEAR.test(words);
}
