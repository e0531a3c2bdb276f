import { LEAD, TO_COUNT } from './course-words.ts';
import type { ReviewKind, ReviewResult } from './statement.ts';

/**
 * Words by which a sentence tells of reviews and lawsuits that disclosure led to. As in `course-words.ts`, a pattern
 * names all that may stand before a number, so that the cases which an office itself hears or handles have no meaning.
 */

/** None of these words can be read as two others, so that reading costs no more than their length. */
const ABOUT_WORDS =
  '其中|另|全年|本年度?|今年|年内|\\d{4} ?年度?|合计|总计|共计?|因|涉及|涉(?!及)|有关|关于|针对|就|对|与|不服|政府信息公开|依申请公开|' +
  '信息公开|政府信息|工作|答复|行为|事项|类|相关|方面|领域|被|提起|申请人?|引发|引起|产生|发生|导致|而|的|公民|法人|其[他它]组织|当事人|' +
  '[、和或有 ]';
const ABOUT = `(?:${ABOUT_WORDS})*`;
const CASES = '(?:申请|案件|案|事项)?';

const PATTERNS: Readonly<Record<ReviewKind, RegExp>> = {
  'litigation-direct': new RegExp(`^${LEAD}(?:未经(?:行政)?复议)?直接(?:起诉|提起(?:行政)?诉讼)的?${CASES}${TO_COUNT}`),
  'litigation-after': new RegExp(`^${LEAD}经?(?:行政)?复议后再?(?:起诉|提起(?:行政)?诉讼)的?${CASES}${TO_COUNT}`),
  reconsideration: new RegExp(`^${ABOUT}(?:行政)?复议${CASES}${TO_COUNT}`),
  litigation: new RegExp(`^${ABOUT}(?:行政)?诉讼${CASES}${TO_COUNT}`),
};

/** The kinds of cases by the words before their number. */
export const KINDS = Object.entries(PATTERNS) as [ReviewKind, RegExp][];
/** Reviews and lawsuits in one number. */
export const BOTH = new RegExp(
  `^${ABOUT}(?:行政)?复议${CASES}(?:、|和|及|与|或)(?:被?提起)?(?:行政)?诉讼${CASES}(?:均为|都为|均|各|共)? ?$`,
);
/** Words that join a case to disclosure. */
export const OF_DISCLOSURE = /信息公开|依申请公开/;
/** A heading or a phrase that says that reviews and lawsuits over disclosure are what follows. */
export const DISCLOSURE_CASES =
  /信息公开(?:申请|工作|答复|类|相关|领域|方面|事项|的|被|引发|引起|、)*(?:行政)?(?:复议|诉讼)/;

/** Instances and hearings, which count a case more than once; cases that the office decides, or is sued in for another. */
export const OTHER_CASES =
  /[一二再]审|上诉|共同被告|第三人|抗诉|出庭|应诉|检察|复议机关|作为|(?<!未)审[理结](?!的)|立案|受理|裁[决定]/;

const ITEMS: Readonly<Record<Exclude<ReviewResult, 'total'>, string>> = {
  upheld: '(?:结果)?维持(?:原(?:具体)?(?:行政)?(?:行为|决定|答复))?',
  corrected: '(?:结果)?纠正',
  other: '其他结果',
  pending: '(?:尚未|未)审结',
};

type Ending = Exclude<ReviewResult, 'total'>;
const ENDINGS: [Ending, RegExp, RegExp][] = [];
for (const [result, words] of Object.entries(ITEMS) as [Ending, string][]) {
  ENDINGS.push([result, new RegExp(`^${LEAD}被?${words}的?${TO_COUNT}`), new RegExp(`^[为被]?${words}$`)]);
}

/** How cases ended, by the words before their number or behind it. */
export const RESULTS: readonly (readonly [Ending, RegExp, RegExp])[] = ENDINGS;

/** Nothing happened: what did not stands behind these words. */
export const NOTHING = new RegExp(`^${LEAD}(?:从|尚|均)?(?:未|没有?|无)`);
/** What may stand there; any other word makes it a sentence about something else. */
export const NOTHING_SAID = new RegExp(
  `^(?:曾|出现|收到|接到|过|任何|一[件起例]|${ABOUT_WORDS}|投诉|举报|申诉|信访|行政复议|复议|行政诉讼|诉讼|案件|案|情况|现象|等|及)*$`,
);
