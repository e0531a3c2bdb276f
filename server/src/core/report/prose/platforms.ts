import { type Count, shifted } from './counts.ts';
import { COMPARISON, EXAMPLES } from './part-words.ts';
import { type Passage, entriesOf, passagesIn } from './passages.ts';
import { sentencesOf } from './sentences.ts';

/** A number of pieces published in all, and those of each platform behind it. Offsets are those of the paragraph. */
export interface PlatformList {
  readonly total: Count;
  /** Where the label of the first platform begins. */
  readonly start: number;
  readonly parts: readonly Count[];
  /** Whether other platforms may have been left out. */
  readonly open: boolean;
}

const TOTAL = /(?:共|合计|总计|总共)[^,;:、]{0,16}$/;
const PUBLISHED = /公开|发布/;
const PLATFORM = /网站|门户|微信|公众号|微博|客户端|平台|公报|新媒体|抖音|头条|报刊|电视|公示栏|公开栏/;
/** A list behind one of these words is a breakdown. */
const MARKED = /其中|包括|包含|分别|内有/;
const FEWEST = 2;

/** The totals in a paragraph's comparison form that a list of platforms follows, without a word such as 其中. */
export function platformsIn(plain: string): PlatformList[] {
  return sentencesOf(plain).flatMap((sentence) => {
    const [outer, ...inner] = passagesIn(sentence);
    if (!outer || !PLATFORM.test(sentence.text)) return [];
    const totals = totalsIn(outer);
    const lists = totals.flatMap((total) => listBehind(outer, total.tail, total) ?? []);
    const nested = inner.flatMap((passage) => {
      const total = totals.find(
        ({ tail }) => tail <= passage.before.length && passage.before.slice(tail).trim() === '',
      );
      const list = total && listBehind(passage, 0, shifted(total, -passage.start));
      return list ? [moved(list, passage.start)] : [];
    });
    return [...lists, ...nested].map((list) => moved(list, sentence.start));
  });
}

function totalsIn(passage: Passage): Count[] {
  return entriesOf(passage).flatMap(({ count, label }) =>
    count.exact && TOTAL.test(label) && PUBLISHED.test(label) && !COMPARISON.test(label) ? [count] : [],
  );
}

function listBehind(passage: Passage, from: number, total: Count): PlatformList | null {
  const { text } = passage;
  const entries = entriesOf(passage).filter(({ count }) => count.start >= from);
  const end = entries.findIndex(
    ({ label, count }) => !PLATFORM.test(label) || count.unit !== total.unit || !count.exact,
  );
  const listed = end < 0 ? entries : entries.slice(0, end);
  const [first] = listed;
  const last = listed.at(-1);
  if (!first || !last || listed.length < FEWEST || MARKED.test(text.slice(from, last.count.tail))) return null;
  const open = end >= 0 || EXAMPLES.test(text.slice(from)) || text.slice(last.count.tail).trim() !== '';
  return { total, start: first.start, parts: listed.map(({ count }) => count), open };
}

function moved(list: PlatformList, by: number): PlatformList {
  const move = (count: Count): Count => shifted(count, by);
  return { ...list, total: move(list.total), start: list.start + by, parts: list.parts.map(move) };
}
