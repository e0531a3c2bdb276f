/** Words that tell a part of a total from what merely stands behind it in the sentence. */

/** A number in such a clause is a change against another year, no total and no part. */
export const COMPARISON =
  /同比|环比|相比|较(?:上|去|前|往|20)|比(?:上|去|前|往|20)|增(?:加|长|幅|多|至)|减(?:少|幅|至)|上升|下降/;

/** Nouns that hold a verb. */
const NOUN =
  /(?:政府|政务|部门|办事)?信息公开|(?:依申请|主动|政务|予以|部分|不予)公开|(?:不予|其他)处理|公开(?=类|栏|指南|目录|年报|制度|条例|平台)/g;

/** What an office does with things that it then counts: a clause with a verb of its own has a subject of its own. */
const VERB =
  /通过|利用|依托|借助|发布|公开|开展|举办|召开|收到|受理|接[收到待听]|办[理结]|答复|回复|组织|更新|转发|推送|制[作发定]|印发|出台|参加|报送|刊[发登载]|编[发印制]|审[核查]|完成|解答|处理|录入|上[传报]|采[用纳]|新增|[阅点]读|浏览|点击/g;

/** What becomes of things, which is counted beside what they are. */
const ASIDE =
  /[阅点]读|浏览|点击|访问|播放|转发|评论|点赞|关注|粉丝|采[用纳]|录用|满意|累计|平均|[日月]均|结转|可网办|全程网办/;

/** Cases are no part of what has other parts before them: they are counted beside it. */
const CASE = /复议|诉讼|起诉|被诉/;

/** A clause that begins like this tells of something else; so does what parts come to, behind the last of them. */
const LEAD =
  /^[,;。、] *(?:另|此外|同时|还|并|均|且|而|全年|今年|本年|年内|现|目前|截[至止]|累计|合计|共|总)|^ *(?:合计|共计?|总计) *$/;

/** A label that ends like this names a kind, whatever verb it holds. */
const KIND = /(?:类|方面|栏目|板块)(?:的)?(?:公示|公告)?(?:政府)?(?:信息|文件)?[ :]*$/;

/** Ways to divide the same things. Parts of two of them do not add up. */
const DIMENSIONS: readonly RegExp[] = [
  /网|平台|专栏|互联|信函|邮寄|信件|邮件|当面|现场|窗口|传真|电话|微信|微博|公众号|客户端|新媒体|抖音|头条|快手|视频号|公报|报刊|报纸|电视|广播|媒体|公示栏|公开栏|信箱|热线|书面|线[上下]/,
  /自然人|公民|个人|法人|企业|律师|社会组织|科研机构/,
  /予以公开|部分公开|不予公开|无法提供|不予处理|其他处理|答复|办结|[在已]办|正在办理|审结|满意/,
  /上半年|下半年|季度|\d月/,
  /原创|转发|转载/,
  /主办|协办|会办|分办|独办/,
  /建议|提案/,
  /图解|图文|图片|图表|文字|视频|音频|动漫/,
];

/** The last of a complete list. 其他处理 is one of the results of requests. */
const LAST_OF_ALL = /其[他它余](?!处理)|剩余/;
/** The way of dividing by the results of requests, and the one by channels. */
export const RESULTS = 2;
export const CHANNELS = 0;

const ENDING = 2;
const SHARED = 4;
/** An ending that says nothing. */
const EMPTY = /信息$|公开$/;

/** Whether `text` tells of a deed that `known` does not tell of, not only of kinds of things. */
export function tellsOfDeed(text: string, known = ''): boolean {
  const before = new Set(verbsIn(known));
  return verbsIn(text).some((verb) => !before.has(verb));
}

/** What counts as one or another thing, by its name. */
export interface Named {
  readonly label: string;
  /** By which of the known ways it divides. */
  readonly ways: readonly number[];
  /** The deeds that it tells of. */
  readonly deeds: readonly string[];
  /** Whether it names a kind. */
  readonly isKind: boolean;
}

export function named(label: string): Named {
  const ways = DIMENSIONS.flatMap((words, index) => (words.test(label) ? [index] : []));
  return { label, ways, deeds: verbsIn(label), isKind: KIND.test(label) };
}

/** Whether the words before a number begin something else: another clause, what became of the things, or cases. */
export function leadsAway(gap: string, label: string, first: string): boolean {
  return LEAD.test(gap) || [ASIDE, CASE].some((words) => words.test(label) && !words.test(first));
}

/** Whether the label closes a list: what stands before it and this is all. */
export function closesList(label: string): boolean {
  return LAST_OF_ALL.test(label);
}

/** Whether two names are those of things of one sort. */
export function areAlike(a: Named, b: Named): boolean {
  const { label } = a;
  if (areOneKind(a, b)) return true;
  return label.length >= ENDING && !EMPTY.test(label) && b.label.endsWith(label.slice(-ENDING));
}

/** The same, beyond doubt: they divide in the same way, or are named in nearly the same words. */
export function areOneKind(a: Named, b: Named): boolean {
  if (a.isKind && b.isKind) return true;
  if (a.ways.some((way) => b.ways.includes(way))) return true;
  for (let at = 0; at + SHARED <= a.label.length; at++)
    if (b.label.includes(a.label.slice(at, at + SHARED))) return true;
  return false;
}

function verbsIn(text: string): string[] {
  return text.replace(NOUN, '').match(VERB) ?? [];
}
