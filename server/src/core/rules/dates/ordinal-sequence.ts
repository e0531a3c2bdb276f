import { type Prose, spanIn } from '../../report/paragraphs.ts';
import { finding } from '../finding.ts';
import { quoted } from '../listed.ts';
import { paragraphRule } from '../rule.ts';
import { brokenLists, ordinalsIn } from './ordinals.ts';

/** Ordinals such as 一是、二是、三是 follow one another within a paragraph. */
export const ordinalSequence = paragraphRule({
  name: 'ordinal-sequence',
  family: 'dates',
  priority: 'P2',
  severity: 'hint',
  fixable: false,
  *check(prose: Prose) {
    for (const list of brokenLists(ordinalsIn(prose.plain))) {
      const wrong = list.findIndex(({ value }, at) => value !== at + 1);
      const { place, value } = list[wrong]!;
      const before = list[wrong - 1]!.value;
      const texts = list.map(({ place: { start, end } }) => prose.plain.slice(start, end));
      const span = spanIn(prose, place.start, place.end);
      const message = value <= before ? 'ordinal-sequence' : 'ordinal-sequence/jump';
      yield finding(message, span, { texts: quoted(texts), text: texts[wrong] ?? '' });
    }
  },
});
