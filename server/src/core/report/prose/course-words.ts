import { anyOf, lexiconOf } from './lexicon.ts';
import { REQUESTS } from './request-words.ts';

/*
 * The words of a clause that tells what became of requests. A clause is read as a set of such words, in whatever order
 * they stand; any other word leaves its number without a meaning.
 */

const AND = '(?:以及|或者|[、和及与或])';
const GRANTED = '(?:予以|同意|给予|决定|全部)';

/** By kind. The order matters: what may be a word of two kinds is one of the first. */
const WORDS = {
  /** Not how many there are of all: conditions, exceptions, and what is published without a request. */
  apart: '有无|是否|如果|主动公开|公开信息|无需|无关|无理|无正当|不予(?!以?公开|以?处理)',
  thing: REQUESTS.source,
  /** Everyone who may send requests. A single group of senders is none of these. */
  sender: `公民(?:个人)?${AND}法人${AND}其[他它]组织|(?:自然人|个人)${AND}法人${AND}其[他它]组织|社会公众|公众|人民群众|群众|申请人|社会各界|(?:各类|各)(?:申请)?主体|各类申请人`,
  'granted-or-partly': `${GRANTED}?公开(?:以及|或者|[及和或与、/])${GRANTED}?部分公开|全部(?:以及|或者|[及和或与、/])部分公开`,
  'partly-granted': '(?:予以|同意)?部分(?:予以|同意)?公开|区分处理后?(?:予以)?(?:部分)?公开',
  denied: '(?:决定)?不予以?公开|不同意公开',
  unable: '(?:本机关|因故)?(?:无法|不能)(?:予以)?提供',
  refused: '不予以?处理',
  'other-result': '(?:作|按|以)?(?:其[他它](?:方式|情形)?处理|其[他它]情形)',
  granted: `${GRANTED}公开|公开(?=的?(?:为|有|共)? ?$)`,
  natural: '自然人|公民|个人',
  others: '其[他它]',
  business: '商业企业|企业|公司',
  research: '科研机构',
  'public-benefit': '社会公益组织|公益组织',
  'legal-services': '法律服务机构',
  organisations: `法人(?:${AND}(?:者)?其[他它]组织)?|组织|机构|单位`,
  /** Not yet finished, or answered, at the end of the year. */
  open:
    '(?:因|由于)?(?:尚未到|未到|尚在|仍在|未满|尚未超过)(?:法定)?(?:答复|办理|规定)?(?:期限|时限)内?|未到期|' +
    '(?:正在|仍在|尚在)(?:继续)?(?:办理|处理)(?:当?中|之中)?|(?:办理|处理)(?:当中|之中|中)|在办|(?:尚|仍)?未(?:办结|办理完毕)',
  finished: '办结(?:完毕)?|办复|(?:办理|处理)(?:完毕|结束|完成|完结)|办完|处理完',
  answered: '答复(?:完毕)?|回复',
  'newly-received': '(?:新|另)(?:增|收到|接到|接收|接受|受理|收)',
  'received-and-handled': '收办',
  received: '收到|接到|接收|接受|收悉|收件|收(?![费取])',
  accepted: '受理',
  registered: '登记|审核|审查',
  handled: '(?:继续)?(?:办理|处理|承办)',
  occurred: '出现|发生|产生|接过',
  last: '上一?个?年度?|去年|往年|以前年度|以往年度',
  next: '下一?个?年度?|次年度?|来年|明年',
  this: '(?:今年|本年度?|全年)以来|一年来|本年度?|今年|当年|全年度?|年内|年度内?|本期',
  year: '\\d{4} ?年(?:度|内)?',
  moved: '结转|转结|转入|遗留|顺延|延续|延至|转(?=[至到入下次明来]|\\d{4})',
  /** What is left besides the ones named before. */
  rest: '其余|剩余|余下|剩下',
  except: '除',
  part: '其中',
  /** Not a one. */
  none: '(?:从|尚|并|暂|均)?(?:未|没有?|无)(?:曾|再)?',
  everything: '全部|全数|均|都|全都',
  any: '任何(?:形式的?)?|一[件例份起]',
  amount: '总?数量?|总量|总?件数|申请量',
  request: `(?:公开)?申请(?:办件|案件|事项|件)?|(?:办件|案件|事项|情况|行为|诉求|请求)`,
  information: '(?:政府)?信息',
  matter: '方面|工作|类|情形|决定|结果',
  beside: '不包?[含括]|加上|连同|以及|另有|还有|尚有|仍有|另外?|还|并|且|含|包[含括]',
  whole: '共计?|合计|总计|总共|累计',
  manner:
    '已经?|按[时期]|如期|及时|准时|依法|依规|按照?(?:有关|相关|法定)?(?:规定|要求|程序|时限|期限)|(?:在)?(?:法定|规定)(?:期限|时限|时间)内?|' +
    '依申请|实际|目前|现|严格|规范|正常|予以|作出|做出|进行|给予|完成|提出|提交|递交|提起|来自(?:于)?|要求|向|对|由|从|有关|关于|涉及|答复为|属于?|系|可|需要?|将|待|应',
  particle: '[了过到至入来在给为是有达得的个中外和及与或、/:“”]',
};
export const readRequests = lexiconOf(WORDS, new RegExp(anyOf(WORDS), 'g'));

export type RequestWord = ReturnType<typeof readRequests>[number];
export type RequestKind = RequestWord['kind'];

/** The ways in which requests are answered. */
export const RESULTS = [
  'granted',
  'partly-granted',
  'granted-or-partly',
  'denied',
  'unable',
  'refused',
  'other-result',
] as const;
/** What a number of requests answered in one of these ways, or in one of two, may mean. */
export const RESULT_MEANINGS: ReadonlySet<string> = new Set<string>([
  ...RESULTS,
  'refused-or-other',
  'denied-or-unable',
]);
/** Who sends requests, as the columns of table three tell them apart. */
export const APPLICANTS = [
  'natural',
  'business',
  'research',
  'public-benefit',
  'legal-services',
  'organisations',
] as const;

/** Requests that need no answer, or have it later: how many were answered then depends on how one counts. */
export const NOT_ANSWERED = /撤回|撤销|终止|不再处理|无需答复|未答复|逾期|延期|超期|补正|征求/;
/** A number of answers of one sort. */
export const ANSWERED_OTHERWISE = /答复|办结|办复|告知/;
/** A clause in front of a result that names a reason: the number counts that reason alone. */
export const REASON = /因|由于|属|涉|鉴于|按照|根据|依据|对/;
