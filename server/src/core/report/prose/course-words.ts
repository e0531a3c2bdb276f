import { REQUESTS } from './request-words.ts';

/**
 * Words by which a sentence tells what became of requests: the whole of what stands between two marks before a number
 * (the label), or behind it. Each pattern names all that may stand there, so that any other word leaves the number
 * without a meaning.
 */

/** Words that change nothing about what is counted; none of them begins with another, so that there is one way to read them. */
const LEADING =
  '其中|另外?|还|并|且|共计?|合计|总计|总共|全年|全部|本年度?|今年|当年|年内|\\d{4} ?年(?:度|内)?|年度内?|已经?|均|都|' +
  '按[时期]|如期|及时|依法(?:依规)?|按(?:规定|要求)|实际|含|包[含括]|加上|以及|[和及有了 ]';
export const LEAD = `(?:${LEADING})*`;

/** What is counted, where it is named. */
export const THING = `(?:${REQUESTS.source}|(?:公开)?申请(?:事项|件)?|办件)`;
/** What may stand between the words and the number. */
export const TO_COUNT = '的?(?:总?数量?|总量|件数)?(?:共计?|合计|总计|为|是|有|达到?)? ?$';

const LAST_YEAR = '(上一?年度?|去年|\\d{4} ?年度?)';
const NEXT_YEAR = '(下一?年度?|次年|来年|明年|\\d{4} ?年度?)';
const MOVED = '(?:结转|转结|转入|遗留)';
const MOVED_ON = '(?:结转|转结|顺延|延续|延至|转)(?:至|到|入|给)?';
const INTO_THIS = '(?:(?:至|到|入|来)?(?:本年度?|今年|\\d{4} ?年度?))?';
const HANDLED = '(?:继续)?(?:办理|处理|答复|办结)?';
const WILL = '(?:[需将待已]|予以|正常|按规定|依法)*';
/** Both, in any order. */
const LEAD_AND_WILL = `(?:${LEADING}|[需将待]|予以|正常)*`;
const DONE = '(?:均|都|全部|已经?|按[时期]|如期|及时|依法(?:依规)?|按规定)*';

export const CARRIED_IN = new RegExp(
  `^${LEAD}[从由]?(?:${LAST_YEAR}${MOVED}${INTO_THIS}|${MOVED}自?${LAST_YEAR})${HANDLED}的?${THING}?${TO_COUNT}`,
);
export const CARRIED_IN_BEHIND = new RegExp(
  `^的?${THING}?(?:[为系是]|属于?)?[从由]?${LAST_YEAR}${MOVED}${INTO_THIS}${HANDLED}的?${THING}?$`,
);
export const NONE_CARRIED_IN = new RegExp(
  `^${LEAD}(?:无|没有)[从由]?${LAST_YEAR}${MOVED}${INTO_THIS}${HANDLED}的?(?:${THING}|情况|件)?$`,
);

export const CARRIED_OUT = new RegExp(`^${LEAD_AND_WILL}${MOVED_ON}${NEXT_YEAR}${HANDLED}的?${THING}?${TO_COUNT}`);
export const CARRIED_OUT_BEHIND = new RegExp(
  `^的?${THING}?(?:(?:因|由于)?(?:尚?未到|尚在|仍在|未满|尚未超过)(?:法定)?(?:答复|办理|规定)?(?:期限|时限)(?:内)?,?)?${WILL}${MOVED_ON}${NEXT_YEAR}${HANDLED}$`,
);
export const NONE_CARRIED_OUT = new RegExp(
  `^${LEAD}(?:无|没有)(?:需|要)?(?:${MOVED_ON}${NEXT_YEAR}|${NEXT_YEAR}${MOVED})${HANDLED}的?(?:${THING}|情况|件)?$`,
);

export const ANSWERED = new RegExp(
  `^${LEAD}(?:予以|作出|完成|(?:受理|办理|处理|审核)并)?(?:答复|办结|办复)(?:并?(?:办结|答复))?[了过]?的?${THING}?${TO_COUNT}`,
);
export const ANSWERED_BEHIND = new RegExp(`^的?${THING}?${DONE}(?:答复|办结|办复)(?:完毕)?$`);
/** Requests in hand, which may be those of the year or those carried in as well: no figure to compare. */
export const IN_HAND = new RegExp(
  `^${LEAD}(?:办理|处理|登记|(?:受理|收到)和?(?:并?(?:处理|办理))?)[了过]?的?${THING}?${TO_COUNT}`,
);
/** Requests that came in, where the sentences before say what is requested. */
export const CAME_IN = new RegExp(
  `^${LEAD}(?:新收|新?(?:收到|接到|受理))(?:[和并及](?:办理|处理|答复))?[到了过]?的?(?:(?:公开)?申请(?:事项|件)?|办件)?${TO_COUNT}`,
);
export const NONE_CAME_IN = new RegExp(
  `^${LEAD}(?:从|尚)?(?:未|没有|无)(?:收到|接到|受理|发生|产生|出现)过?(?:任何|相关)?(?:公开)?申请(?:事项|件)?$`,
);
/** The words behind a number that name what is counted, or nothing. */
export const NAMED_BEHIND = new RegExp(`^(?:的?${THING})?$`);
/** Requests that need no answer, or have it later: how many were answered then depends on how one counts. */
export const NOT_ANSWERED = /撤回|撤销|终止|不再处理|无需答复|未答复|逾期|延期|超期|补正|征求/;

/** A number of answers of one sort. */
export const ANSWERED_OTHERWISE = /答复|办结|办复|告知/;

/** How requests were answered. */
const RESULTS = {
  granted: '(?:予以|同意|全部(?:予以)?)公开',
  'partly-granted': '(?:予以)?部分(?:予以)?公开',
  'granted-or-partly': '(?:予以|同意)?公开(?:及|和|或|与|、|/|以及)(?:予以)?部分公开',
  denied: '不予公开',
  unable: '无法提供',
  refused: '不予处理',
  'other-result': '其[他它]处理',
} as const;
const OF_RESULT = '"?(?:答复|决定|申请|情况|类|处理)*';

type Answer = keyof typeof RESULTS;
const ANSWERS = Object.entries(RESULTS) as [Answer, string][];
const LABELS: [Answer, RegExp][] = [];
const BEHIND: [Answer, RegExp][] = [];
for (const [meaning, words] of ANSWERS) {
  LABELS.push([meaning, new RegExp(`^${LEAD}(?:作出|决定|答复为?|属于?)*"?${words}${OF_RESULT}${TO_COUNT}`)]);
  BEHIND.push([meaning, new RegExp(`^(?:的?${THING})?(?:作出|决定|答复为?|[为系是])*"?${words}${OF_RESULT}$`)]);
}

/** The label of a number of requests answered in one way. */
export const RESULT_LABELS: readonly (readonly [Answer, RegExp])[] = LABELS;
/** The same words behind the number. */
export const RESULTS_BEHIND: readonly (readonly [Answer, RegExp])[] = BEHIND;
/** A clause in front of a result that names a reason: the number counts that reason alone. */
export const REASON = /因|由于|属|涉|鉴于|按照|根据|依据|对/;
