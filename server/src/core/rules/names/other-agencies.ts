import { type Prose, spanIn } from '../../report/paragraphs.ts';
import type { Report } from '../../report/report.ts';
import { isHan } from '../../text/characters.ts';
import { noted } from '../../text/notes.ts';
import type { BlockSpan } from '../../text/span.ts';
import { agencyParts, levelOf, stemsOf } from '../../report/agency-names.ts';

/** The name of another agency where the prose writes it. */
export interface OtherAgency {
  readonly name: string;
  /** The end of the name that is its own for sure, where it is not told at which character it begins. */
  readonly tail: string;
  readonly span: BlockSpan;
  /** Whether the text calls it the one that reports. */
  readonly self: boolean;
}

/** Words before 市 or 县 that name no place of their own, or one that belongs to another. */
const GENERAL =
  /[全我本各该外省市县区州乡镇旗盟等其他两几多每某级上下内城辖]|自治|兄弟|周边|邻近|附近|先进|相关|有关|所属|对口|中心|部分|优秀|示范|试点|开发|高新|经开|产业|建制/;
/** Words that take an object, which stand in front of 市 where it means the writer's own: `编制市城管执法局…`. */
const VERB =
  /(?:编制|公布|发布|制定|印发|组织|开展|推动|加强|落实|负责|参加|参与|承担|报送|报请|提请|起草|撰写|形成|公开|实施|召开|通过|依照|依据|遵照|代表|隶属|委托|督促|要求|通知|提交|上报|联系|查阅|登录|访问|关注|咨询|致电|汇总|根据)$/;
/** Words that may stand right before a name and are no part of it. */
const BEFORE = /[由与和向经请据在为对受报及是将被从以于按至的年月日]/;
/** In such a sentence the other agency was visited, worked with or followed. */
const COMPANY =
  /赴|学习|考察|交流|调研|联合|会同|协作|合作|支援|帮扶|借鉴|来访|座谈|共同|转发|移送|转送|协助|配合|抄送|指导|检查|下发|商请/;
const LONGEST_WAY_BACK = 40;
/** Verbs and other words in front of a name, which begin no place's: 编制|市城管执法局, 共和国|海关. */
const LEADING =
  /^(?:编制|编写|编报|编印|发布|公布|公开|公示|制定|制发|印发|报送|报告|撰写|起草|形成|完成|提交|上报|汇总|总结|按照|根据|依据|依照|结合|现将|关于|以及|作为|推进|落实|加强|组织|督促|参加|接受|围绕|负责|做好|通过|执行|反映|管理|属于|涉及|建设|服务|本次|其中|中华人民共和国|人民共和国|共和国|和国)+/;
const INSTITUTION = '(?:局|委员会|委|办公室|厅|人民政府|管委会|街道办事处)';
const NAME = `(?<name>[^,。;:、《》"]{2,20}?${INSTITUTION})`;
/** Where a report says whose it is. */
const SELF: readonly RegExp[] = [
  new RegExp(`由${NAME}(?:办公室)?(?:负责)?(?:组织)?编制`, 'dg'),
  new RegExp(`[与向]${NAME}[^,。;:、]{0,10}联系`, 'dg'),
  new RegExp(`(?:(?:^|[,。;:(])(?:现将|现公布|现发布)?|公布|现将)${NAME}\\d{4} ?年度?政府信息公开`, 'dg'),
];
const MAY_BE_SELF = /编制|联系|政府信息公开/;
/** The agency that reports, as far as others are told from it. */
export interface OwnAgency {
  /** Its place: the smallest that its name holds. */
  readonly own: string;
  /** The level of that place: `市`. */
  readonly level: string;
  /** What agencies of its kind in other places of this level are called behind the names of these. */
  readonly words: readonly string[];
}

/** The agency that reports; null where its name is not known or holds no place. */
export const ownAgency = noted(({ agency }: Report['reporter']): OwnAgency | null => {
  const { places, stem } = agencyParts(agency ?? '');
  const own = places.at(-1);
  if (own === undefined) return null;
  const level = levelOf(own);
  return { own, level, words: stemsOf(stem).map((each) => level + each) };
});

/** How many characters name a place, beside its level. */
const SHORTEST_PLACE = 2;
const LONGEST_PLACE = 4;

/**
 * The places of a paragraph that name an agency of another place than the reporting one's, of the same level: agencies
 * that the text calls its own, and those with the same stem, such as 档案局.
 */
export function otherAgencies(prose: Prose, { own, level, words: names }: OwnAgency): OtherAgency[] {
  const { plain } = prose;
  const found = new Map<number, OtherAgency>();
  /** `at` is where the level of the place stands. */
  const add = (start: number, at: number, end: number, self: boolean): void => {
    if (found.has(end)) return;
    const span = spanIn(prose, start, end);
    found.set(end, { name: plain.slice(start, end), tail: plain.slice(at - SHORTEST_PLACE, end), span, self });
  };
  const named = (MAY_BE_SELF.test(plain) ? SELF : []).flatMap((pattern) => [...plain.matchAll(pattern)]);
  for (const { indices } of named) {
    const [from = 0, end = 0] = indices?.groups?.name ?? [];
    const start = from + leadingIn(plain.slice(from, end));
    const { places, stem: rest } = agencyParts(plain.slice(start, end));
    const place = places.at(-1) ?? '';
    if (places.includes(own) || levelOf(place) !== level) continue;
    const at = end - rest.length - level.length;
    if (isOtherPlace(place.slice(0, -level.length), own.slice(0, -level.length))) add(start, at, end, true);
  }
  for (const words of names) {
    for (let at = plain.indexOf(words); at >= 0; at = plain.indexOf(words, at + words.length)) {
      const start = startOfPlace(plain, at);
      if (!isOtherPlace(plain.slice(start, at), own.slice(0, -level.length))) continue;
      if (!COMPANY.test(plain.slice(Math.max(0, at - LONGEST_WAY_BACK), at + LONGEST_WAY_BACK)))
        add(start, at, at + words.length, false);
    }
  }
  return [...found.values()];
}

/** Whether `place` is another place than `own`, both without their levels: either may be short for the other. */
export function isOtherPlace(place: string, own: string): boolean {
  if (place.length < SHORTEST_PLACE || place.length > LONGEST_PLACE || own.length < SHORTEST_PLACE) return false;
  if (GENERAL.test(place) || BEFORE.test(place) || VERB.test(place)) return false;
  return (
    !place.endsWith(own) &&
    !own.endsWith(place) &&
    !own.startsWith(place) &&
    !place.startsWith(own.slice(0, SHORTEST_PLACE))
  );
}

/** Where the name of the place begins whose level stands at `at`: at a mark, behind a word such as 与, or so far in front. */
function startOfPlace(plain: string, at: number): number {
  let start = at;
  while (at - start < LONGEST_PLACE && isHan(plain[start - 1]) && !BEFORE.test(plain.charAt(start - 1))) start--;
  return start + leadingIn(plain.slice(start, at));
}

/** How many characters at the head of `words` are no part of a name. */
function leadingIn(words: string): number {
  return LEADING.exec(words)?.[0].length ?? 0;
}
