import { HAN } from '../../text/characters.ts';

/**
 * Words of two characters that are wrong where they stand twice, each with the characters behind it that make another
 * word of the second: 情况|情况说明, 单位|单位内部. Words such as 公开, which many others follow, are not in the list.
 */
const WORDS: Readonly<Record<string, string>> = {
  情况: '说通汇反统表介复分调报',
  资金: '管使监拨支来池缺申',
  经费: '支使预决管保来',
  进行: '',
  按照: '',
  根据: '',
  加强: '',
  开展: '',
  积极: '性',
  认真: '',
  严格: '',
  及时: '性率',
  切实: '',
  单位: '名内负职自网管',
  部门: '规负预联间网职会管',
  内容: '包',
  措施: '',
  渠道: '建',
  要求: '各全所有对',
  没有: '',
  已经: '',
  应当: '',
  以及: '',
  由于: '',
  我们: '',
  不断: '',
  有关: '',
  相关: '',
  深入: '',
  充分: '',
  群众: '路来满工性',
  栏目: '建设名',
};
const LISTED = new RegExp(
  Object.entries(WORDS)
    .map(([word, behind]) => `${word}${word}${behind === '' ? '' : `(?![${behind}])`}`)
    .join('|'),
  'g',
);
/** Any word of two to six characters twice, where the sentence ends or goes on with `and` behind it. */
const ENDED = new RegExp(`([${HAN}]{2,6})\\1(?=[,。;、:)]|和|与|及|$)`, 'g');
/** Words that are said twice for emphasis or as a verb of a moment, and numbers: 讨论讨论, 一条一条. */
const REPEATED =
  /[一二三四五六七八九十百千几]|^(.)\1|研究|讨论|商量|考虑|了解|学习|休息|交流|沟通|锻炼|体验|宣传|打听|准备|非常|特别|很多|好多|大家|谢谢|哈哈|处处|时时|事事/;
/** A unit twice behind a number, at the end of its clause. */
const UNIT = /(?<=\d ?)([件条次份个篇期场项人部家])\1(?=[,。;、)]|$)/g;
/** What an office calls itself, its last character twice, in front of what it does: 我局局严格. `我局局长` is none. */
const OWN =
  /(?<=[我本])([局委办镇乡县区市厅街])\1(?=[,。、\d]|严格|认真|高度|积极|坚持|按照|始终|继续|进一步|通过|主动|共(?!青)|未|没有|全年|根据|充分|不断|大力|切实|将|在|以|对(?!外)|及时|成立|制定|召开|组织(?!部)|收到|受理|开展|加强|落实|结合|围绕|深入|已|均|的|由|依据|从|严|聚焦|紧扣|把)/g;
/** 在 twice, not at the seam of two words: 存在|在编, 现在|在线. */
const AT =
  /(?<![存现正实内自潜所好外旨健常同不仍就都也还])(在)\1(?![线岗校职编册建押逃途读场野乎])|(?<=同时)(在)\2(?![线岗校职编册建押逃途读场野乎])/g;

/** Something written twice; offsets into the text. */
export interface Doubled {
  readonly start: number;
  readonly end: number;
  readonly right: string;
}

/** The words that stand twice in `plain` (comparison form), in order; each place once. */
export function doubledPhrases(plain: string): Doubled[] {
  const found = [LISTED, ENDED, UNIT, OWN, AT].flatMap((pattern) =>
    Array.from(plain.matchAll(pattern), ({ 0: words, index }): Doubled => {
      const right = words.slice(0, words.length / 2);
      return { start: index, end: index + words.length, right };
    }).filter(({ right, end }) => pattern !== ENDED || isSlip(plain, right, end)),
  );
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter(({ start }, at) => found.slice(0, at).every((other) => other.end <= start));
}

/** Whether a word that ends a clause twice is not meant to: `和` may begin another word. */
function isSlip(plain: string, word: string, end: number): boolean {
  return !REPEATED.test(word) && !/^(?:和[平谐睦解善田]|与[会众时]|及[时格早])/.test(plain.slice(end, end + 2));
}
