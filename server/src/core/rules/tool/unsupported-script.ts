import { HAN } from '../../text/characters.ts';
import type { LineContent, Syntax } from '../../syntax/syntax.ts';
import { noted } from '../../text/notes.ts';
import { type Span, span } from '../../text/span.ts';
import { finding } from '../finding.ts';
import { reportRule } from '../rule.ts';

/** Characters of reports that only the traditional script has. */
const TRADITIONAL =
  /[國務辦廳發關開報總體況條規據請處議訴訟實業門機構員會決項標準統計時間動態單購費萬億數與產經濟農場監設環護衛應財審範圍權優圖書館網點檢測築劃縣區鄉鎮隊長問題歸屬種類節對為無個這還說過進運選邊達遠續線組織結給級維練編縮績聯聲職聽專嚴買亂爭雲親僅從價眾傳傷僑備兒黨興養內軍淨減幾則剛創別勝勞勢勵華協賣廠歷壓參雙號響責貫徹導強執調訂試諮詢電話郵須負貴質賬資訊辭轉輸適遞錄鑒鐘鏈陽陰階際險雜離難靈願顧頒預領頻飲驗髮麼戶擴擔擇檔歡滿漢災營獎獲現瑣當療盡確礎禮]/g;
/** A character with its reading in brackets behind it: `公(gong)`. */
const READING = new RegExp(`(?<=[${HAN}])(?:\\([a-zü\\u00e0-\\u00fc\\u0101-\\u01dc]{1,6}\\)){1,3}`, 'g');
const HAN_UNITS = new RegExp(`[${HAN}]`, 'g');
/** What such a report is about, in either script. */
const SUBJECT = /(?:政府|公共)[信資资][息訊讯]公[开開]|政[务務]公[开開]/;
/** A name or a quotation has fewer. */
const FEWEST_CHARACTERS = 30;
/** One traditional character in so many is no quotation. */
const ONE_IN = 20;

/** A text in traditional characters, or with readings between them, as collecting sites write it. Nothing else is said. */
export const unsupportedScript = reportRule({
  name: 'unsupported-script',
  family: 'tool',
  priority: 'P2',
  severity: 'information',
  fixable: false,
  anyText: true,
  alone: true,
  *check({ report: { syntax } }) {
    const { readings, traditional } = sumOf(syntax);
    if (readings < FEWEST_CHARACTERS && traditional < FEWEST_CHARACTERS) return;
    if (!syntax.lines.some(({ content }) => signsIn(content).isSubject)) return;
    if (readings >= FEWEST_CHARACTERS) {
      const { span, text } = firstOf(READING, syntax, (signs) => signs.readings > 0);
      yield finding('unsupported-script/reading', span, { text, count: readings });
    } else if (traditional >= FEWEST_CHARACTERS && traditional * ONE_IN >= hanIn(syntax)) {
      const { span } = firstOf(TRADITIONAL, syntax, (signs) => signs.traditional > 0);
      yield finding('unsupported-script', span, { count: traditional });
    }
  },
});

/** What a line holds of such a script, and whether it names what such a report is about. */
interface Signs {
  readonly readings: number;
  readonly traditional: number;
  readonly isSubject: boolean;
}

const signsIn = noted(({ plain }: LineContent): Signs => {
  const readings = plain.includes('(') ? (plain.match(READING)?.length ?? 0) : 0;
  const shown = readings > 0 ? plain.replace(READING, '') : plain;
  return {
    readings,
    traditional: shown.match(TRADITIONAL)?.length ?? 0,
    isSubject: SUBJECT.test(shown),
  };
});

/** What all lines hold together. */
function sumOf({ lines }: Syntax): Omit<Signs, 'isSubject'> {
  const sum = { readings: 0, traditional: 0 };
  for (const { content } of lines) {
    const { readings, traditional } = signsIn(content);
    sum.readings += readings;
    sum.traditional += traditional;
  }
  return sum;
}

/** How many Chinese characters a text holds. */
function hanIn({ lines }: Syntax): number {
  return lines.reduce((sum, { content }) => sum + (content.plain.match(HAN_UNITS)?.length ?? 0), 0);
}

/** The first place of `pattern`, which the first line with such signs holds. */
function firstOf(pattern: RegExp, { lines }: Syntax, isOne: (signs: Signs) => boolean): { span: Span; text: string } {
  const { start = 0, content } = lines.find((line) => isOne(signsIn(line.content))) ?? {};
  const [first] = content?.plain.matchAll(pattern) ?? [];
  const text = first?.[0] ?? '';
  const at = start + (first?.index ?? 0);
  return { span: span(at, at + text.length), text };
}
