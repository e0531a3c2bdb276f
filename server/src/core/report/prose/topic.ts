import { REQUESTS } from './request-words.ts';
import type { Stated } from './statement.ts';

/** What the sentences of a paragraph have spoken of so far. */
export interface Topic {
  /** Whether requests for disclosure were named last. */
  readonly requests: boolean;
  /** Whether a heading or a figure made them the matter, so that a figure need not name them again. */
  readonly anchored: boolean;
  /** Whether nothing was named yet that figures could be of. */
  readonly unnamed: boolean;
  /** Whether all figures so far were those of the reporting office and of the year. */
  readonly own: boolean;
}

const OTHER =
  '主动公开|推送|刊发|复议|诉讼|应诉|建议|提案|议案|热线|留言|信访|来信|来访|来电|投诉|举报|咨询|求助|信箱|许可|处罚|补助|补贴|' +
  '解读|新闻|培训|会议|文件|公文|项目|案件|清单|栏目|专栏|公众号|微信|微博|收费|补正|意见|督办|督查|网民|市长|开放日|报道|稿件';
const MENTION = new RegExp(`(${REQUESTS.source})|${OTHER}`, 'g');
const FIRST_REQUESTS = new RegExp(REQUESTS.source);
const NUMBER = '^ *(?:(?:\\([一二三四五六七八九十\\d]{1,3}\\)|[一二三四五六七八九十\\d]{1,3}[、.]) *)?';
const HEADING = new RegExp(
  `${NUMBER}(?:(?:收到和?)?(?:办理|处理)(?:政府)?信息公开申请|(?:政府信息)?依申请公开(?:政府信息)?)(?:申请)?(?:的|工作|办理|处理|方面|情况)*[:。]?$`,
);

/**
 * What a paragraph begins with.
 * @param heading whether the line above it, or its section, is about requests
 * @param unnamed whether it stands where a report tells of its year
 */
export function topicAtStart(heading: boolean, unnamed: boolean): Topic {
  return { requests: heading, anchored: heading, unnamed, own: true };
}

/** Whether `text` is a heading over what is said of requests. */
export function isRequestsHeading(text: string): boolean {
  return text.length <= 40 && HEADING.test(text);
}

/** Whether a heading names a matter other than requests. */
export function namesOthers(text: string): boolean {
  return !FIRST_REQUESTS.test(text) && text.search(MENTION) >= 0;
}

/** Whether requests for disclosure are what a sentence that begins with `head` named last. */
export function isAboutRequests(head: string, topic: Topic): boolean {
  const last = Array.from(head.matchAll(MENTION)).at(-1);
  return last ? last[1] !== undefined : topic.requests;
}

/** Whether neither the sentences before nor `head` have named anything that figures could be of. */
export function isUnnamed(head: string, { unnamed }: Topic): boolean {
  return unnamed && head.search(MENTION) < 0;
}

/** Where the clause begins in which `head` first names requests; 0 where it does not. */
export function startOfMatter(head: string): number {
  const at = Math.max(0, head.search(FIRST_REQUESTS));
  return Math.max(...[',', ';', ':'].map((mark) => head.lastIndexOf(mark, at))) + 1;
}

/**
 * What the next sentence begins with.
 * @param isOwn whether the figures of the sentence are those of the reporting office and of the year
 */
export function topicBehind(sentence: string, topic: Topic, stated: readonly Stated[], isOwn: () => boolean): Topic {
  const requests = isAboutRequests(sentence, topic);
  const anchored = requests && (topic.anchored || stated.length > 0 || isRequestsHeading(sentence));
  return {
    requests,
    anchored,
    unnamed: isUnnamed(sentence, topic),
    own: topic.own && (!requests || !/\d/.test(sentence) || isOwn()),
  };
}
