import { anyOf, lexiconOf } from './lexicon.ts';

/*
 * The words of a clause that tells of reviews and lawsuits that disclosure led to. As with requests, a clause is read as
 * a set of words in whatever order; any other word leaves its number without a meaning, such as those of cases that an
 * office itself hears.
 */

const WORDS = {
  none: '(?:从|尚|均|并)?(?:未|没有?|无)(?!经|审|办结|结案)(?:曾)?',
  'litigation-direct':
    '(?:未经(?:行政)?复议,?)?直接(?:被?起诉|诉讼|被诉|提起(?:行政)?诉讼)的?(?:案件|案)?|未经(?:行政)?复议的?(?:提起)?(?:起诉|(?:行政)?诉讼)(?:案件|案)?',
  'litigation-after': '经?(?:行政)?复议后再?(?:被?起诉|诉讼|被诉|提起(?:行政)?诉讼)的?(?:案件|案)?',
  dispute: '(?:行政)?争议(?:案件|案|纠纷)?',
  reconsideration: '(?:行政)?复议(?:案件|案|事项)?',
  litigation: '(?:行政)?诉讼(?:案件|案|事项)?|被诉(?:案件|案)?|被?起诉(?:案件|案)?',
  disclosure: '(?:政府)?信息(?:依申请)?公开|依申请公开|申请公开|政府信息',
  upheld: '(?:结果)?维持(?:原(?:具体)?(?:行政)?(?:行为|决定|答复))?(?:结果)?',
  corrected: '(?:结果)?纠正(?:结果)?',
  other: '其[他它]结果|其[他它](?:情形|情况)?(?! ?组织)',
  pending:
    '(?:尚|仍)?未(?:审结|办结|结案)|(?:正在|尚在|仍在)(?:审理|办理|进行)(?:当?中|之中)?|(?:审理|办理)(?:当中|之中|中)|在审',
  closed: '(?:审理?结|办结|结案|审理完毕)',
  each: '均|各|都',
  organ: '办理|承办|处理|应对|收到|接到|新收',
  amount: '总?数量?|总量|件数',
  complaint: '投诉|举报|申诉|信访|上访',
  time: '全年度?|本年度?|今年|年内|当年|\\d{4} ?年(?:度|内)?',
  about:
    '其中|分别|另外?|合计|总计|总共|共计?|涉及|因|涉|有关|关于|针对|不服|工作|答复|行为|事项|问题|案件|情况|现象|相关|方面|领域|类|就|对|与|' +
    '作为被申请人|作为被告|(?:人民)?法院|判决|被告|被|提起|提出|申请人?|引发|引起|产生|发生|出现|导致|形成|公民|法人|其[他它]组织|当事人|任何|一[件起例]|结果|目前|已经?|全部|依法|等|曾|过|' +
    '[、和或及而的有为是了之新]',
};
export const readReviews = lexiconOf(WORDS, new RegExp(anyOf(WORDS), 'g'));

export type ReviewWord = ReturnType<typeof readReviews>[number];

/** Cases of table four, and both in one number. */
export const CASES = ['reconsideration', 'litigation', 'litigation-direct', 'litigation-after', 'dispute'] as const;
/** How cases ended, or stand. */
export const ENDINGS = ['upheld', 'corrected', 'other', 'pending', 'closed'] as const;

/** A heading or a phrase that says that reviews and lawsuits over disclosure are what follows. */
export const DISCLOSURE_CASES =
  /信息公开(?:申请|工作|答复|类|相关|领域|方面|事项|的|被|引发|引起|、)*(?:行政)?(?:复议|诉讼|争议)/;
/** The groups of table four by their names: a sentence that has them speaks of its cases. */
export const OF_TABLE = /未经(?:行政)?复议直接|(?:行政)?复议后(?:再)?(?:起诉|诉讼|提起)/;

/** Cases that the office decides, or is sued in for another; hearings. */
export const OTHER_CASES =
  /共同被告|第三人|抗诉|出庭|应诉|检察|复议机关|作为(?!被申请|被告|被诉)|(?<!未|已|均|正在|尚在|仍在|全部)审[理结](?!的|中|之中|当中)|立案|受理|裁[决定]/;
/** Instances, which count a lawsuit more than once. */
export const INSTANCES = /[一二再]审|上诉|再审/;
