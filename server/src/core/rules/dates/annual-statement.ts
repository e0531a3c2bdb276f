import { sentencesOf } from '../../report/prose/sentences.ts';

/** A sentence that begins with a year and says what the office did in it. Offsets are those of the paragraph. */
export interface AnnualStatement {
  readonly year: number;
  /** The digits of the year. */
  readonly start: number;
  readonly end: number;
  /** Whether it names results, so that it cannot be a plan. */
  readonly done: boolean;
  /** What it says behind the year. */
  readonly said: string;
  /** Whether that begins with words for the office that reports; it may also begin with its name. */
  readonly isOwn: boolean;
}

const OPENING =
  /^ ?(?:(?:\([一二三四五六七八九十\d]{1,3}\)|[一二三四五六七八九十\d]{1,2}[、.]|[一二三四五六]是) ?)?(?<until>截[至止])? ?(?<year>\d{4}) ?年(?:度|12 ?月(?: ?31 ?日)?|底|末)?,? ?/d;
/** A longer sentence is not searched. */
const LONGEST_SENTENCE = 600;
const TITLE = /《[^《》]*》/g;
const YEAR = /\d{4}(?= ?年)/g;
/** The office that reports, or the whole of what it governs. */
const OWN =
  /^(?:[我本][省市县区州镇乡]?(?:局|委|办|厅|馆|院|中心|站|所|处|会|部门|机关|单位|镇|乡|街道|省|市|县|区|州|校)|全[省市县区州镇乡局委])/;
/** What begins without a subject, and names a number or that there was none: whoever reports is meant. */
const WITHOUT_SUBJECT =
  /^(?:主动|共|全年|通过|新?收到(?!的)|新收|受理(?!的)|办理(?!的)|公开(?!的)|发布(?!的)|依法|依申请|答复|无|未|没有|在(?:主动)?公开)/;
/** Or an office, named in full or in short, with what it did and how often. */
const OFFICE =
  /^(?!国|中央|全国|省)[\u4e00-\u9fa5]{1,12}?(?:局|委|办|区|县|市|镇|乡|街道|中心|管委会)(?=通过|共|主动|全年|依法|新?收到|受理|公开|发布|无|未|没有)/;
const RESULT =
  /(?:公开|发布|收到|新收|受理|答复|办结|编发)[^。;]{0,40}\d ?[件条次篇个份宗期]|(?:无|未(?:收到|接到|发生|出现)|没有)[^。;]{0,40}(?:申请|事项|情况|复议|诉讼)/;
/** Words with which a report tells of a year's work as a whole. */
const ANNUAL =
  /坚持|认真|严格|深入|积极|切实|扎实|紧紧|围绕|按照|根据|依据|全面|高度重视|持续|不断|着力|大力|全年|共(?!有)[^,。;\d]{1,12}\d|(?:收到|受理|公开|发布|答复)[^,。;]{0,20}\d|(?:无|未|没有)[^,。;]{0,30}(?:申请|事项|情况|复议|诉讼)/;
/** Plans, comparisons, and single events, which may rightly be told of another year. */
const OTHER =
  /将|计划|拟|规划|目标|预计|力争|争取|下一步|以来|至今|今年|本年|当年|同比|相比|上年|去年|比\d|较\d|增长|上升|下降|增加|减少|持平|被[评列确授命]|获[得评批]|荣|评为|列为|入选|确定为|命名|成立|组建|设立|挂牌|修订|印发|出台|制定|启动|建成|开通|上线|调整|改版/;
const DONE = /[了过已共]|\d ?[件条次篇个]/;
const GOING_ON = /继续|进一步/;

/**
 * The sentences of a paragraph that tell of the office's work in a year named in front. Only such as cannot well speak
 * of another year than the report's; none where the paragraph also names `year`, that of the report.
 */
export function annualStatements(plain: string, year: number): AnnualStatement[] {
  if (yearsIn(plain).has(year)) return [];
  return sentencesOf(plain).flatMap(({ start, text }) => {
    const match = text.length > LONGEST_SENTENCE ? null : OPENING.exec(text);
    const [from, to] = match?.indices?.groups?.year ?? [];
    if (!match || from === undefined || to === undefined) return [];
    const said = text.slice(match[0].length);
    if (!ANNUAL.test(said) || OTHER.test(text) || yearsIn(text).size > 1) return [];
    if (match.groups?.until !== undefined && /累计|以来/.test(text)) return [];
    const isOwn = OWN.test(said) || (RESULT.test(said) && (WITHOUT_SUBJECT.test(said) || OFFICE.test(said)));
    const done = DONE.test(said) && !GOING_ON.test(said);
    return [{ year: Number(match.groups?.year), start: start + from, end: start + to, done, said, isOwn }];
  });
}

/** The years that a text names outside titles. */
function yearsIn(text: string): Set<number> {
  return new Set(Array.from(text.replace(TITLE, '').matchAll(YEAR), ([digits]) => Number(digits)));
}
