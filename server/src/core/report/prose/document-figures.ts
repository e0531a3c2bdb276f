import { ZERO } from '../../text/decimal.ts';
import { anyOf, lexiconOf } from './lexicon.ts';
import { type Entry, type Passage, entriesOf } from './passages.ts';
import { type Reporter, withoutOwn } from './reporter.ts';
import { type Scope, lastClause, scopeOf } from './scope.ts';
import { clausesOf } from './sentences.ts';
import type { Stated } from './statement.ts';

const UNITS = new Set(['件', '份', '个', '部', '项', '条']);
const DOCUMENTS = '规范性文件';

/** The words of a clause that tells of normative documents; others, such as those of reviewing or filing, leave no meaning. */
const WORDS = {
  none: '(?:未|没有|无)(?!效)',
  valid: '(?:现行|继续|仍然|目前)有效|现行',
  repealed: '(?:宣布)?(?:废止|失效)',
  issued: '新?(?:制发|制定(?:并|和|及)?(?:发布|印发|出台|公开|公布)?|出台|印发)',
  documents: `(?:行政)?${DOCUMENTS}`,
  time: '全年度?|本年度?|今年|当年|年内|年度内?|\\d{4} ?年(?:度|内)?',
  until: '截[至止]到?(?:\\d{4} ?年)?(?:年?[底末])?(?:\\d{1,2} ?月)?(?:\\d{1,2} ?日|底|末)?|年[底末]',
  amount: '总?数量?|总量|件数',
  plain: '共计?|合计|总计|总共|其中|另外?|还|并|且|已经?|依法|实际|目前|任何|本级|以及|[的了过为是有达共和及、中]',
};
const read = lexiconOf(WORDS, new RegExp(anyOf(WORDS), 'g'));

type DocumentWord = ReturnType<typeof read>[number];
type DocumentMeaning = 'normative' | 'normative-repealed' | 'normative-valid';

/** The numbers of normative documents issued, repealed and in force that a passage names. */
export function documentsIn(passage: Passage, reporter: Reporter): Stated[] {
  if (!passage.text.includes(DOCUMENTS)) return [];
  const found: Stated[] = [];
  /** Whether the number before was one of normative documents, so that this one need not name them. */
  let named = false;
  for (const entry of entriesOf(passage)) {
    const { count } = entry;
    const words = [...read(withoutOwn(entry.label, reporter)), ...read(withoutOwn(entry.behind, reporter))];
    const meaning: DocumentMeaning | null = UNITS.has(count.unit) ? meaningOf(words, named) : null;
    named = meaning !== null;
    const scope = meaning && count.exact ? scopeAt(passage, entry, reporter) : null;
    if (!meaning || !scope) continue;
    found.push({ meaning, value: count.value, start: count.start, end: count.end, figure: true, scope });
  }
  return [...found, ...noneIn(passage, reporter)];
}

function meaningOf(words: readonly DocumentWord[], named: boolean): DocumentMeaning | null {
  const has = (...kinds: DocumentWord['kind'][]): boolean => words.some(({ kind }) => kinds.includes(kind));
  if (has('unknown', 'none') || !(named || has('documents'))) return null;
  const [only, ...others] = (['issued', 'repealed', 'valid'] as const).filter((kind) => has(kind));
  if (!only || others.length > 0) return null;
  return only === 'issued' ? 'normative' : `normative-${only}`;
}

/** Words that say that none was issued. */
function noneIn(passage: Passage, reporter: Reporter): Stated[] {
  return clausesOf({ start: 0, text: passage.text }, ',;:').flatMap(({ start, text }) => {
    const words = read(withoutOwn(text, reporter));
    const kinds = new Set(words.map(({ kind }) => kind));
    const none = words.find(({ kind }) => kind === 'none');
    if (!none || kinds.has('unknown') || kinds.has('valid') || !kinds.has('documents') || !kinds.has('issued'))
      return [];
    if (kinds.has('repealed')) return [];
    const scope = scopeOf(passage.before + passage.text.slice(0, start) + text, text, reporter);
    const place = { start: start + none.start, end: start + text.trimEnd().length, figure: false };
    return scope ? [{ meaning: 'normative' as const, value: ZERO, ...place, scope }] : [];
  });
}

function scopeAt({ before, text }: Passage, { start, label }: Entry, reporter: Reporter): Scope | null {
  const head = before + text.slice(0, start);
  return scopeOf(head + label, lastClause(head) + label, reporter);
}
