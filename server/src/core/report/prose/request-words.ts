/** Words by which a sentence speaks of requests for disclosure, or of something else. */

const REQUEST = '(?:申请|请求|诉求|办件)';
const MATTER = '(?:办件|案件|件|事项|事宜)?';
const NOUN = `${REQUEST}${MATTER}`;
const OF_IT = `(?:的?${NOUN}|事项|办件|案件|件)?`;

/** The thing that is counted. */
export const REQUESTS = new RegExp(
  [
    `(?:政府)?信息公开的?${NOUN}`,
    `(?:政府)?信息依申请公开${OF_IT}`,
    `依申请(?:政府)?信息公开${OF_IT}`,
    `依申请公开(?:的?(?:政府)?信息)?${OF_IT}`,
    `依申请(?:政府)?信息${MATTER}`,
    `公开(?:政府)?信息的?${NOUN}`,
    `(?:申请|要求|请求)(?:公开|获取)(?:的?(?:政府)?信息)?(?:事项)?`,
  ].join('|'),
  'g',
);

/** Other matters, and conditions: no number of all requests is named in such a clause. */
export const OTHER_MATTER =
  /复议|诉讼|应诉|许可|补助|补贴|撤回|撤销|建议|提案|热线|留言|信访|来信|来访|转办|交办|移送|投诉|举报|咨询|补正|重复|其中|除|如|若|凡|对|每|平均|因/;
/** Single channels and senders. */
export const CHANNEL =
  /网络|网上|在线|互联网|网站|平台|邮箱|邮件|邮寄|信函|信件|当面|现场|窗口|大厅|传真|电话|书面|纸质|电子|渠道|途径|方式|微信|微博|新媒体|自然人|公民|企业/;
/** All channels: the last of them are not named. */
export const ALL_CHANNELS =
  /(?:通过|以|经|从)[^,;:。\d]{0,30}?(?:等|各种?|多种|不同)(?:方式|渠道|途径|形式)(?:(?:提交|提出|递交|申请|受理)的?)?/g;
/** A time other than the whole year of the report. */
export const OTHER_TIME =
  /上年|上一年|去年|往年|历年|前年|以前年度|近年|多年|(?<!年|年度)以来|半年|季度|近[两三几\d]年|同期|截至目前|每年|\d{1,2} ?月份/;
/** An office, which must then be the one that reports. */
export const OFFICE =
  /政府(?!信息)|局|委|办公室|办事处|厅|馆|中心|所(?!收)|站|院|县|区|镇|乡|街道|部门|单位|下属|系统|企业|学校|社区|村|各/;
/** The area of a government, whose report counts the requests of all its offices. */
export const WHOLE_AREA = /全[省市县区州镇乡]|各级(?:政府)?(?:及其部门)?|(?:行政|政府)(?:机关|系统)/g;

/** Requests of earlier years that were still open. */
export const CARRIED_IN =
  /(?:上一?年度?|去年|往年|以前年度|\d{4} ?年度?|年初)[^,;]{0,8}(?:结转|转结|转入|遗留)|(?:结转|转结)(?![下明次到至])[^,;]{0,6}(?:上一?年|去年)/;
/** They are counted in the number that stands in front. */
export const WITH_CARRIED_IN =
  /^[^,;()]{0,3}[,(] ?(?:其中)?,?(?:包?含|包括)有?[从由]?(?:上一?年度?|去年|往年|以前年度|\d{4} ?年度?)[^,;)]{0,8}(?:结转|转结|遗留)/;
/** They come on top of it. */
export const BESIDE_CARRIED_IN =
  /^[^,;()]{0,3}[,(] ?不包?[含括]|^[^,;()]{0,3}, ?(?:再?加上?|连同|另有|另外|以及)(?:[从由])?(?:上一?年度?|去年|往年|以前年度|\d{4} ?年度?|结转)/;
/** A further number of requests right behind the first: each is a part. */
export const FURTHER = /^ *[、和及与][^,;]{0,20}(?:申请|公开)/;
