/** Words behind which the parts of a total are listed. Offsets are those of the words before a number. */
export interface Opening {
  readonly start: number;
  readonly end: number;
  /**
   * `all`: the list claims to be complete; `some`: it does not; `examples`: it says that there are more; `again`: it
   * divides what was divided before in another way; `colon`: nothing but a colon; `listed`: nothing but brackets.
   */
  readonly kind: 'all' | 'some' | 'examples' | 'again' | 'colon' | 'listed';
  /** Whether the words may be something else as well. */
  readonly doubtful: boolean;
}

/** Words that open a list wherever they stand. */
const ANYWHERE =
  '其中(?:,?(?:主要)?(?:包[括含]|有|含|是|为|涉及))?|内有|分别(?:包[括含]|[为是有])|(?:主要)?(?<!不)包[括含]|具体(?:情况|数据|分类)?(?:为|是|有|如下|包[括含]|:)|情况如下|结果如下|' +
  '[从按][^,;:。、()]{1,10}(?:看|划?分类?|统计)(?:为|成)?';
/** Words that open one only where a clause begins. */
const AT_CLAUSE =
  '由|(?:主要)?(?:有|是|为|涉及|涵盖|分(?:为|成)?|含)|即(?![办时将使可日刻])|[^,;:。、()\\d]{0,24}中(?=[,:有])';
/** The number before these words is divided: `办结的15件申请中，…`. */
const AMONG = '^[^,;:。、()\\d]{1,12}中(?=[,:有])';
const OPENING = new RegExp(`${ANYWHERE}|${AMONG}|(?<=^[^,;:。、\\d]{0,8}:|[,;。:] {0,2})(?:${AT_CLAUSE})`, 'g');
/** A bare colon right behind the total. */
const COLON = /^[^,;:。、\d]{0,8}: */;
const OF_ALL = /^(?:分别|具体|由|即|[^ ]{2}如下)/;
const EXAMPLES = /主要|重点/;
const AGAIN = /^[从按]|看$/;
const DOUBTFUL = /^(?:有|是|为|含|分|涉及|涵盖)$/;

/**
 * The words in `gap` (comparison form, between two numbers) that open a list; several of them are one opening.
 * @param begins whether a clause begins with them, not only behind a mark
 */
export function openingIn(gap: string, begins: boolean): Opening | null {
  if (begins) {
    const opening = openingIn(`,${gap}`, false);
    return opening && { ...opening, start: Math.max(0, opening.start - 1), end: opening.end - 1 };
  }
  const [colon] = COLON.exec(gap) ?? [];
  const [first, ...others] = gap.matchAll(OPENING);
  const last = others.at(-1) ?? first;
  if (first && last) {
    const isDoubtful = others.length === 0 && DOUBTFUL.test(first[0]);
    return { start: first.index, end: last.index + last[0].length, kind: kindOf(last[0]), doubtful: isDoubtful };
  }
  return colon === undefined ? null : { start: 0, end: colon.length, kind: 'colon', doubtful: false };
}

/** Whether `sentence` begins with words that open a list, so that its total stands in the sentence before. */
export function opensList(sentence: string): boolean {
  return /^ *(?:其中|包[括含]|具体(?:情况|数据)?(?:为|是|有|如下|包)|分别[为是有包]|[^,;:。\d]{0,10}如下|主要(?:有|是|为|包括|涉及))/.test(
    sentence,
  );
}

function kindOf(word: string): Opening['kind'] {
  if (AGAIN.test(word)) return 'again';
  if (EXAMPLES.test(word)) return 'examples';
  return OF_ALL.test(word) ? 'all' : 'some';
}
