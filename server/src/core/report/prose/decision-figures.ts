import { anyOf, lexiconOf } from './lexicon.ts';
import { type Passage, entriesOf } from './passages.ts';
import { type Reporter, withoutOwn } from './reporter.ts';
import { lastClause, scopeOf } from './scope.ts';
import type { DecisionMeaning, Stated } from './statement.ts';

const UNITS = new Set(['件', '宗', '起', '项', '个', '例', '条', '份', '次']);
const DECISIONS = '处理决定';

/** The words of a clause that tells of decisions as table two counts them. */
const WORDS = {
  license: '行政许可',
  penalty: '行政处罚',
  coercion: '行政强制',
  decisions: `${DECISIONS}(?:书)?`,
  plain:
    '全年度?|本年度?|今年|当年|年内|\\d{4} ?年(?:度|内)?|作出|做出|共计?|合计|总计|其中|总?数量?|总量|件数|依法|等|的|[了为是有达、]',
};
const read = lexiconOf(WORDS, new RegExp(anyOf(WORDS), 'g'));
const KINDS = ['license', 'penalty', 'coercion'] as const;

/** The numbers of decisions (处理决定) that a passage names: publishing what was decided is something else. */
export function decisionsIn(passage: Passage, reporter: Reporter): Stated[] {
  if (!passage.text.includes(DECISIONS)) return [];
  return entriesOf(passage).flatMap(({ count, start, label, behind }) => {
    const words = read(withoutOwn(label, reporter) + withoutOwn(behind, reporter));
    const kinds = new Set(words.map(({ kind }) => kind));
    const [only, ...others] = KINDS.filter((kind) => kinds.has(kind));
    if (!only || others.length > 0 || !kinds.has('decisions') || kinds.has('unknown')) return [];
    if (!count.exact || !UNITS.has(count.unit)) return [];
    const head = passage.before + passage.text.slice(0, start);
    const scope = scopeOf(head + label, lastClause(head) + label, reporter);
    const meaning: DecisionMeaning = `decisions/${only}`;
    return scope ? [{ meaning, value: count.value, start: count.start, end: count.end, figure: true, scope }] : [];
  });
}
