import { type Passage, entriesOf } from './passages.ts';
import { type Cases, type ReviewSetting, casesIn } from './review-cases.ts';
import { endingsIn } from './review-endings.ts';
import { noCasesIn } from './review-none.ts';
import { OF_TABLE } from './review-words.ts';
import { type ReviewKind, type Stated, movedStated } from './statement.ts';

/** The numbers of reviews and lawsuits over disclosure against the office, in the passages of one sentence. */
export function reviewsIn(sentence: string, passages: readonly Passage[], given: ReviewSetting): Stated[] {
  const [outer] = passages;
  if (given.held && outer && CONTINUED.test(sentence) && casesIn(outer, given).length === 0)
    return endingsIn({ ...casesOf(given.held), entries: entriesOf(outer) });
  if (!/复议|诉讼|起诉|被诉|争议/.test(sentence)) return [];
  const ofDisclosure = given.ofDisclosure || OF_TABLE.test(sentence) || (given.topic.anchored && given.topic.requests);
  const setting = { ...given, ofDisclosure };
  return passages.flatMap((passage) => {
    const cases = casesIn(passage, setting);
    const held = passage === outer || !outer ? null : lastCase(casesIn(outer, setting), passage);
    const found = [
      ...cases.flatMap((each) => [...each.stated, ...endingsIn(each)]),
      ...(held && cases.length === 0 ? endingsIn({ ...held, entries: entriesOf(passage) }) : []),
      ...noCasesIn(passage, setting),
    ];
    return found.map((each) => movedStated(each, passage.start));
  });
}

/** A sentence that goes on with what became of the cases of the one before. */
const CONTINUED = /^ *(?:其中|结果|分别|经审理)/;

/** The cases whose number the sentence before ends with. */
function casesOf(held: Stated): Pick<Cases, 'kind' | 'scope' | 'stated'> {
  const kind = held.meaning.slice(0, held.meaning.indexOf('/')) as ReviewKind;
  return { kind, scope: held.scope, stated: [held] };
}

/** The cases whose number stands right before the brackets that `passage` stands in. */
function lastCase(cases: readonly Cases[], { before }: Passage): Cases | null {
  return cases.find(({ tail }) => before.length >= tail && before.slice(tail).trim() === '') ?? null;
}
