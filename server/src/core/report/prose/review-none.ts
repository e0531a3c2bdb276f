import { ZERO } from '../../text/decimal.ts';
import type { Passage } from './passages.ts';
import { type ReviewSetting, kindsIn, scopeAt } from './review-cases.ts';
import { DISCLOSURE_CASES, type ReviewWord, readReviews } from './review-words.ts';
import { isGovernment, withoutOwn } from './scope.ts';
import { clausesOf } from './sentences.ts';
import type { Stated } from './statement.ts';

/** The words of a clause that says that there were no cases, and nothing else. */
const OF_NONE: ReadonlySet<ReviewWord['kind']> = new Set<ReviewWord['kind']>([
  'none',
  'about',
  'disclosure',
  'organ',
  'complaint',
  'time',
  'each',
  'dispute',
  'reconsideration',
  'litigation',
]);

/** What clauses say that there were no cases of. */
export function noCasesIn(passage: Passage, setting: ReviewSetting): Stated[] {
  if (!/[未没无]/.test(passage.text)) return [];
  return clausesOf({ start: 0, text: passage.text }, ',;:').flatMap(({ start, text }) => {
    if (!/[未没无]/.test(text)) return [];
    const words = readReviews(withoutOwn(text, setting.reporter));
    const at = words.findIndex(({ kind }) => kind === 'none');
    const said = words.slice(at + 1);
    const kinds = kindsIn(said);
    if (
      at < 0 ||
      kinds.length === 0 ||
      !words.every(({ kind }) => OF_NONE.has(kind)) ||
      kindsIn(words.slice(0, at)).length > 0
    )
      return [];
    const head = passage.before + passage.text.slice(0, start);
    const isNamed = said.some(({ kind }) => kind === 'disclosure') || DISCLOSURE_CASES.test(head);
    // A government that received no review may speak of those that it decides itself.
    const asOrgan = said.some(({ kind }) => kind === 'organ') && isGovernment(setting.reporter);
    const scope = (setting.ofDisclosure || isNamed) && !asOrgan ? scopeAt(head, text, setting) : null;
    if (!scope) return [];
    const place = {
      value: ZERO,
      start: start + words[at]!.start,
      end: start + text.trimEnd().length,
      figure: false,
      scope,
    };
    const meant = kinds.includes('dispute') ? (['dispute'] as const) : kinds;
    return meant.map((kind) => ({ meaning: `${kind}/total` as const, ...place }));
  });
}
