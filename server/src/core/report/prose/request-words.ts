/** Words by which a sentence speaks of requests for disclosure that came in, or of something else. */

/** The thing that is counted. */
export const REQUESTS =
  /(?:政府)?信息公开的?申请(?:事项|办件)?|(?:政府)?信息依申请公开(?:的?申请|事项|办件|件)?|依申请(?:政府)?信息公开(?:的?申请|事项|办件)?|依申请公开(?:的?(?:政府)?信息)?(?:的?申请)?(?:事项|办件|件)?/g;

const AND = '(?:[、和及或与并]|以及|或者)';
/** Who sends requests: everyone. A single group of senders is none of these. */
const SENDER = `(?:来自)?(?:公民${AND}法人${AND}其[他它]组织|社会公众|公众|群众|申请人|社会各界)?(?:依法)?(?:提出|提交|递交)?的?`;
const COMING = '收到|接到|接收|接受|受理';

/** The verb in front of the thing, with what may stand between: never which requests. */
export const RECEIVED = new RegExp(
  `((?:新?(?:${COMING})|新收))(${AND}?(?:办理|处理|受理|答复|办结))?[了过]?(?:的|${SENDER})?(?:各类|各种)?$`,
);
/** The verb in front of a number that the thing follows: `收到3件信息公开申请`. */
export const RECEIVED_NUMBER = new RegExp(
  `((?:新?(?:${COMING})|新收))(${AND}?(?:办理|处理|受理|答复|办结))?[了过]?的?(?:共|共计|总计|合计)? ?$`,
);
/** The thing behind its number. */
export const NUMBERED = new RegExp(`^${SENDER}$`);
/** What may stand between the thing and its number. */
export const TO_NUMBER =
  /^(?:\([^()]{0,24}\))?的?(?:总?数量?|总量|件数)?,?(?: |共|计|合计|总计|累计|总共|为|是|有|达到?|:){0,5}$/;
/** What may stand behind the thing; anything else makes another noun of it, as in `3件信息公开申请的复议`. */
export const PHRASE_END = /^(?:的?(?:事项|情况|行为|案件))? *(?:$|[,;:、)]|中)/;

/** A deed that did not happen, in front of its verb. */
export const NOT = /(?:未|没有?|无|不)(?:曾|再)?$/;
/** Nothing came in: the words in front of the thing. */
export const NOTHING = new RegExp(
  `(?:[从并尚暂]?未|没有?|无)(?:曾|再)?(?:(?:${COMING}|出现|发生|产生)(?:${AND}(?:办理|处理|受理|答复))?[到过]?)?(?:任何(?:形式的)?|一[件例份起])?${SENDER}$`,
);
/** The same said of the matter first: `依申请公开全年没有出现过申请事项`. */
export const NOTHING_OF_IT = new RegExp(
  `依申请公开(?:方面|工作)?,?(?:(?:全|本)年度?|今年)?((?:未|没有|无)(?:${COMING}|出现|发生|产生)[到过]?(?:任何)?(?:公开)?申请(?:事项|件)?)(?=$|[,;、])`,
  'g',
);
/** A thing that is a request, not information that would be given on request. */
export const IS_REQUEST = /(?:申请|事项|办件|件)$/;

/** Other matters, and conditions: no number of all requests is named in such a clause. */
export const OTHER_MATTER =
  /复议|诉讼|应诉|许可|补助|补贴|撤回|撤销|建议|提案|热线|留言|信访|来信|来访|转办|交办|移送|投诉|举报|咨询|补正|重复|其中|除|如|若|凡|对|每|平均|因/;
/** Single channels and senders. */
export const CHANNEL =
  /网络|网上|在线|互联网|网站|平台|邮箱|邮件|邮寄|信函|信件|当面|现场|窗口|大厅|传真|电话|书面|纸质|电子|渠道|途径|方式|微信|微博|新媒体|自然人|公民|企业/;
/** A time other than the whole year of the report. */
export const OTHER_TIME =
  /上年|上一年|去年|往年|历年|前年|以前年度|以来|半年|季度|近[两三几\d]年|同期|截至目前|每年|\d{1,2} ?月份/;
/** An office, which must then be the one that reports. */
export const OFFICE =
  /政府(?!信息)|局|委|办公室|办事处|厅|馆|中心|所(?!收)|站|院|县|区|镇|乡|街道|部门|单位|下属|系统|企业|学校|社区|村|各/;
/** The area of a government, whose report counts the requests of all its offices. */
export const WHOLE_AREA = /全[省市县区州镇乡]|各级(?:政府)?(?:及其部门)?|(?:行政|政府)(?:机关|系统)/g;

/** Requests of earlier years that were still open. */
export const CARRIED_IN =
  /(?:上一?年度?|去年|往年|以前年度|\d{4} ?年度?|年初)[^,;]{0,8}结转|结转(?![下明次到至])[^,;]{0,6}(?:上年|上一年|去年)/;
export const WITH_CARRIED_IN =
  /^[^,;()]{0,3}[,(] ?(?:其中)?,?(?:包?含|包括|加上|连同)有?[从由]?(?:上一?年度?|去年|往年|以前年度|\d{4} ?年度?)[^,;)]{0,8}结转/;
/** A further number of requests right behind the first: each is a part. */
export const FURTHER = /^ *[、和及与][^,;]{0,20}(?:申请|公开)/;
