import { REVISED } from '../../form/regulation.ts';
import { type Prose, spanIn } from '../../report/paragraphs.ts';
import { type Sentence, sentencesOf } from '../../report/prose/sentences.ts';
import type { MessageKey } from '../../messages/catalogue.ts';
import { type BlockFinding, finding } from '../finding.ts';
import { paragraphRule } from '../rule.ts';
import { OLD_ORDER, ORDER } from './documents.ts';

/** Words with which a sentence tells of the former Regulation as the former one. */
const FORMER = /原|旧|修[订改]|废[止除]|取消|不再|删[除去]|公布|施行|2007|2008|不得|无需|不需|不以|历史|沿革/;

interface Outdated {
  readonly message: Extract<MessageKey, `outdated-law${string}`>;
  /** The words to mark, in a sentence that speaks of the Regulation. */
  readonly pattern: RegExp;
  /** What stands in the Regulation in force instead, where that is one for one. */
  readonly right: string | null;
}

/** Few paragraphs hold any of these words, and the patterns begin with one. */
const MAY_CITE = /条例|需要|国务院|国令/;
const ORDERED = new RegExp(`(?:国务院令?|国令) ?第? ?(?<marked>${OLD_ORDER}) ?号`, 'dg');
const OUTDATED: readonly Outdated[] = [
  { message: 'outdated-law', pattern: ORDERED, right: String(ORDER) },
  {
    message: 'outdated-law/chapter',
    pattern: /条例[》"]? ?的? ?(?<marked>第四章)[ "(:,的]{0,2}监督和保障/dg,
    right: '第五章',
  },
  {
    message: 'outdated-law/chapter',
    pattern: /条例[》"]? ?的? ?(?<marked>第三章)[ "(:,的]{0,2}公开的方式和程序/dg,
    right: null,
  },
  {
    message: 'outdated-law/needs',
    pattern: /(?<marked>(?:自身)?(?:的)?生产、?生活、?科研等?(?:方面)?的?特殊需要|"?三需要"?)/dg,
    right: null,
  },
];

/** What a report says of the Regulation is said of the one in force: order 711, as revised. */
export const outdatedLaw = paragraphRule({
  name: 'outdated-law',
  family: 'dates',
  priority: 'P1',
  severity: 'warning',
  fixable: true,
  check: (prose, { reporter: { year } }) => (year === null || year < REVISED ? [] : outdated(prose)),
});

function* outdated(prose: Prose): Generator<BlockFinding> {
  if (!MAY_CITE.test(prose.plain)) return;
  // Where the order in force is cited too, the paragraph tells how the Regulation came about.
  if (prose.plain.includes(String(ORDER))) return;
  for (const sentence of sentencesOf(prose.plain)) if (!FORMER.test(sentence.text)) yield* outdatedIn(sentence, prose);
}

function* outdatedIn(sentence: Sentence, prose: Prose): Generator<BlockFinding> {
  for (const { message, pattern, right } of OUTDATED) {
    for (const { indices } of sentence.text.matchAll(pattern)) {
      const [start, end] = indices?.groups?.marked ?? [];
      if (start === undefined || end === undefined) continue;
      const span = spanIn(prose, sentence.start + start, sentence.start + end);
      const replacement = span.end - span.start === end - start ? right : null;
      yield finding(message, span, { text: prose.text.slice(span.start, span.end) }, { replacement });
    }
  }
}
