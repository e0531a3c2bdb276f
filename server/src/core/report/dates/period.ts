import { noted } from '../../text/notes.ts';
import type { Paragraph, Prose } from '../paragraphs.ts';
import type { Report } from '../report.ts';
import { type Part, type WrittenDate, datesIn } from './dates.ts';

/** A period of time that the report says its figures are of. Offsets are those of the paragraph's `plain`. */
export interface Period {
  readonly paragraph: Paragraph;
  readonly start: number;
  readonly end: number;
  /** Its years as written: that of each date, or the one that stands for the whole. */
  readonly years: readonly Part[];
  /** Its first and its last date; null where only a year is written. */
  readonly from: WrittenDate | null;
  readonly to: WrittenDate | null;
}

/** What the preamble calls the period; elsewhere such words may be of some other count. */
export const TOPIC =
  /统计的?(?:期限|时限|时段|时间|期间|周期|区间|范围)|数据的?(?:期限|时限)|(?:所列|所涉|统计|列出的?|使用的?|全部)数据|起[止讫](?:时间|日期)|(?:时间|数据)(?:范围|跨度)|涵盖(?:的?(?:时间|期间|范围))?/g;
const TOPIC_ELSEWHERE = /统计的?(?:期限|时限)/g;
/** Below a heading, only what is said of the report as a whole. */
const OF_REPORT = /报告|年报|所列/;
/** What may stand between the topic and the period. */
export const TO_PERIOD = /^(?:[:,自从由为是均在的"]|起止|起讫|时间|日期|范围|期限| )*$/;
const TO_END = /^ ?(?:起|始|开始)? ?,? ?(?:[至到]|-{1,2}|~) ?(?:同年|当年|本年)? ?$/;
const WHOLE_YEAR = /^(?:[:为是自从由"]| )*(?<year>\d{4}) ?年(?:度|全年|$|[,。;])/d;
/** The topic is named at most so far in front of its period. */
export const TOPIC_BEFORE_PERIOD = 24;

/** A period wherever its paragraph stands. */
type Said = Omit<Period, 'paragraph'>;

/** The periods that the report names as those of its figures: in the preamble, in part one, in the last part. */
export const periodsIn = noted(({ paragraphs }: Report): readonly Period[] => {
  const periods: Period[] = [];
  for (const paragraph of paragraphs) {
    for (const said of periodsSaid(paragraph.prose)) periods.push({ paragraph, ...said });
  }
  return periods;
});

const periodsSaid = noted((prose: Prose): readonly Said[] => {
  const { section, plain } = prose;
  if (section === null) return periodsOf(plain, TOPIC);
  const isOfReport = (section === 'overview' || section === 'other') && OF_REPORT.test(plain);
  return isOfReport ? periodsOf(plain, TOPIC_ELSEWHERE) : NONE;
});

const NONE: readonly Said[] = [];

function periodsOf(plain: string, topic: RegExp): Said[] {
  const topics = Array.from(plain.matchAll(topic), ({ 0: words, index }) => index + words.length);
  const dates = topics.length > 0 ? datesIn(plain) : [];
  let at = 0;
  return topics.flatMap((behind, index) => {
    // 使用数据的起止时间 names the period twice: it is the last of such words that it stands behind.
    const next = topics[index + 1];
    if (next !== undefined && TO_PERIOD.test(plain.slice(behind, next))) return [];
    while (at < dates.length && (dates[at]?.start ?? 0) < behind) at++;
    const [from, to] = [dates[at], dates[at + 1]];
    const isRange =
      from && to && from.start - behind <= TOPIC_BEFORE_PERIOD && TO_PERIOD.test(plain.slice(behind, from.start));
    if (isRange && TO_END.test(plain.slice(from.end, to.start))) {
      const years = [from.year, to.year].filter((year) => year !== null);
      return [{ start: from.start, end: to.end, years, from, to }];
    }
    return yearAlone(plain, behind);
  });
}

/** `统计期限为2020年度` */
function yearAlone(plain: string, topic: number): Said[] {
  const match = WHOLE_YEAR.exec(plain.slice(topic, topic + TOPIC_BEFORE_PERIOD));
  const [start, end] = match?.indices?.groups?.year ?? [];
  if (start === undefined || end === undefined) return [];
  const year = { value: Number(match?.groups?.year), start: topic + start, end: topic + end };
  return [{ start: year.start, end: year.end, years: [year], from: null, to: null }];
}
