import { HAN } from '../text/characters.ts';

/** Tools of a page that nothing else is called. */
const TOOLS =
  '打印此页|打印本页|页面打印|我要打印|关闭此页|关闭本页|关闭窗口|页面关闭|复制链接|返回顶部|返回首页|分享到微信|扫码分享|我要纠错|页面纠错|语音播报|语音阅读|视力保护色';
/** Those that a report may speak of, but for a line of nothing else. */
const COMMON_TOOLS = '打印|关闭|收藏|保存|纠错|下载';
/** Those that stand only around a report. */
const EDGE_TOOLS = '分享|微信|微博|QQ空间|QQ好友|朋友圈|朗读|听全文|点赞|繁体|简体|长者模式|关怀版|[AT][+-]?';
const BEFORE_TOOL = '[ |[【]{0,4}';
const BEHIND_TOOL = '[ |\\][【】/·:]{0,6}';

/** A line that a web page leaves around or inside a text, wherever it stands. */
export const WEB_LINES: readonly RegExp[] = [
  /^[[【(]? ?(?:字体|字号)(?:大小)?[::]?[ 大中小默认AaTt+|/\]】[)-]{0,24}$/,
  /^[[【(]? ?大 +中 +小 ?[\]】)]?$/,
  new RegExp(`^${BEFORE_TOOL}(?:(?:${TOOLS}|${COMMON_TOOLS})${BEHIND_TOOL}){1,10}$`),
  /^分享到?[::][^。;]{0,30}$/,
  /^(?:相关(?:阅读|链接|新闻|文章|稿件)|热点推荐|猜你喜欢|延伸阅读)[::]?$/,
  /^扫一扫.{0,20}$/,
  /^[上下]一(?:篇|页|条)(?:[::].{0,80})?$/,
  /^[您你]?的?(?:当前|现在|目前)(?:所在)?的?位置(?:是|在)?[::].{0,80}$/,
  /^[您你]的?(?:所在)?的?位置(?:是|在)?[::].{0,100}$/,
  /^(?:所在)?位置[::][^>»›]{0,40}[>»›].{0,80}$/,
  /^(?:网站)?首页 ?[>»›/|\\→-].{0,100}$/,
  /^(?:用户)?登录 *(?:[|/] *)?(?:用户)?注册$/,
  /^(?:(?:网站地图|联系我们|关于我们|设为首页|加入收藏|无障碍浏览|网站声明)[ |]*){2,8}$/,
  /^(?:\/\* )?Style Definitions(?: \*\/)?.{0,100}$/,
  /^(?:table\.Mso|\{? ?mso-)[A-Za-z:{; -].{0,110}$/,
  /^Normal 0 .{0,30}false false false.{0,60}$/,
  /^(?:网站地图|设为首页|加入收藏|无障碍浏览)$/,
  /^.{0,12}ICP备.{0,40}$/i,
  /^.{0,6}公网安备.{0,40}$/,
];

/** A line that is a web page's before the first heading and behind the last one, but may be the report's between. */
export const WEB_EDGE_LINES: readonly RegExp[] = [
  /^[[【(]? ?(?:发布|更新|录入|上传)(?:时间|日期)[::] *\d{4}.{0,80}$/,
  /^时间[::] *\d{4}-\d{1,2}-\d{1,2} +\d{1,2}:\d{2}.{0,80}$/,
  /^(?:文章|信息|稿件|新闻)?来源[::][^。;,]{0,60}$/,
  /^[[【(]?(?:(?:作者|来源)[::].{0,40} )?(?:浏览|点击|阅读|访问)(?:量|次数|数)[::] *(?:\d{1,9} *)?次?[\]】)]?$/,
  new RegExp(`^${BEFORE_TOOL}(?:(?:${TOOLS}|${COMMON_TOOLS}|${EDGE_TOOLS})${BEHIND_TOOL}){1,10}$`),
  new RegExp(`^[${HAN}]{2,12} ?[>»›](?: ?[${HAN}]{2,24})?$`),
  /^责任编辑[::].{0,20}$/,
  /^(?:版权所有|(?:主办单位|承办单位|技术支持|网站标识码)[::]).{0,60}$/,
];

/** The number of a page on a line of its own: `- 3 -`, `第 3 页 共 10 页`. */
export const PAGE_NUMBER =
  /^(?:-{1,2} ?\d{1,3} ?-{1,2}|第 ?(?:\d{1,3}|[一二三四五六七八九十]{1,3}) ?页[ ,、/]*(?:\(?共 ?(?:\d{1,3}|[一二三四五六七八九十]{1,3}) ?页\)?)?)$/;

/** Strong words of gambling and adult sites; a line before the title or of its own that holds one was injected. */
export const SPAM_WORDS: readonly string[] = [
  '365体育',
  '体育投注',
  '在线投注',
  '投注平台',
  '投注网',
  '投注官网',
  '博彩',
  '欧洲杯买球',
  '世界杯买球',
  '买球网',
  '买球官网',
  '赌博网',
  '网上赌场',
  '真人娱乐',
  '娱乐城',
  '棋牌官网',
  '棋牌平台',
  '棋牌游戏',
  '彩票平台',
  '时时彩',
  '六合彩',
  '百家乐',
  '威尼斯人娱乐',
  '新葡京',
  '皇冠体育',
  '开云体育',
  '亚博体育',
  '亚博官网',
  '成人视频',
  '裸聊',
];

/** Words with which an office speaks of gambling in earnest, and those of a report's title. */
export const NO_SPAM =
  /打击|整治|治理|查处|取缔|禁止|赌资|涉赌|管理|监管|执法|案件|举报|违法|非法|专项|行动|防范|宣传|教育|福利彩票|体育彩票|福彩|体彩|信息公开|年度报告|[。;]$/;
