/** Words that tell a part of a total from what merely stands behind it in the sentence. */

/** A number in such a clause is a change against another year, no total and no part. */
export const COMPARISON =
  /同比|环比|相比|较(?:上|去|前|往|20)|比(?:上|去|前|往|20)|增(?:加|长|幅|多|至)|减(?:少|幅|至)|上升|下降/;

/** A list that says so names examples, or leaves something over. */
export const EXAMPLES = /等|主要|重点|其余|剩余|部分(?!公开)|典型|例如|比如|特别|尤其|仅|只有|代表性|还有|另有|若干/;

/** A clause that begins like this tells of something else. */
const LEAD = /[,、] *(?:另|此外|同时|还|并|均|且|而|全年|今年|本年|年内|现|目前|截[至止])/;

/** The number restates the sum of what stands before it. */
const RESTATED = /[,、] *(?:共计?|合计|总计|累计|总共)(?:为|有)? *$/;

/** Nouns that hold a verb. */
const NOUN =
  /(?:政府|政务|部门|办事)?信息公开|(?:依申请|主动|政务|予以|部分|不予)公开|(?:不予|其他)处理|公开(?=类|栏|指南|目录|年报|制度|条例)/g;

/** What an office does with things that it then counts: a clause with a verb of its own has a subject of its own. */
const VERB =
  /通过|利用|依托|借助|发布|公开|开展|举办|召开|收到|受理|接[收到待听]|办[理结]|答复|回复|组织|更新|转发|推送|制[作发定]|印发|出台|参加|报送|刊[发登载]|编[发印制]|审[核查]|完成|解答|处理|录入|上[传报]|采[用纳]|新增|[阅点]读|浏览|点击/g;

/** A label that ends like this names a kind, whatever verb it holds. */
const KIND = /(?:类|方面|栏目|板块)(?:的)?(?:政府)?(?:信息|文件)?[ :]*$/;

/** Ways to divide the same things. Parts of two of them do not add up. */
const DIMENSIONS: readonly RegExp[] = [
  /网络|网上|在线|互联网|信函|邮寄|信件|邮件|当面|现场|窗口|传真|电话|微信|微博|客户端|新媒体/,
  /自然人|公民|个人|法人|企业|律师|社会组织/,
  /予以公开|部分公开|不予公开|无法提供|不予处理|其他处理|答复|办结/,
  /上半年|下半年|季度/,
  /原创|转发|转载/,
  /主办|协办|会办|分办/,
  /(?:人大)?(?:代表)?建议|(?:政协)?(?:委员)?提案/,
];

/** Whether the words between two numbers begin a clause about something else. `first` is the label of the first part. */
export function beginsAnew(gap: string, first: string): boolean {
  if (LEAD.test(gap)) return true;
  if (!gap.includes(',') || KIND.test(gap)) return false;
  const known = new Set(verbsIn(first));
  return verbsIn(gap).some((verb) => !known.has(verb));
}

/** Whether the number behind `gap` restates a sum. */
export function restates(gap: string): boolean {
  return RESTATED.test(gap);
}

/** Whether `text` tells of a deed, not only of kinds of things. */
export function tellsOfDeed(text: string): boolean {
  return verbsIn(text).length > 0;
}

/** By which of the known ways a label divides; null where by none, or by more than one. */
export function dimensionOf(label: string): number | null {
  const found = DIMENSIONS.flatMap((words, index) => (words.test(label) ? [index] : []));
  return found.length === 1 ? (found[0] ?? null) : null;
}

function verbsIn(text: string): string[] {
  return text.replace(NOUN, '').match(VERB) ?? [];
}
