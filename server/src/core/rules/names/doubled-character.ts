import type { Prose } from '../../report/paragraphs.ts';
import { type Finding, finding } from '../finding.ts';
import { paragraphRule } from '../rule.ts';
import { dictionaryOf, wrongWords } from './dictionary.ts';
import { DOUBLED_WORDS } from './doubled-words.ts';

/** Every word of the list has a character right behind itself. */
const DOUBLED = /(.)\1/;
const WORDS = dictionaryOf(DOUBLED_WORDS.map((word) => ({ ...word, isWrong: isSlip })));

/** A word with a character written twice, from a list. */
export const doubledCharacter = paragraphRule({
  name: 'doubled-character',
  family: 'names',
  priority: 'P1',
  severity: 'warning',
  fixable: true,
  check: doubled,
});

function doubled(prose: Prose): Finding[] {
  if (!DOUBLED.test(prose.plain)) return [];
  return wrongWords(prose, WORDS).map(({ span, word, replacement }) =>
    finding('doubled-character', span, { text: word.wrong, right: word.right }, { replacement }),
  );
}

/** `的的确确`: both characters of a word twice. Whether the doubled character does not stand in a word of two doubled ones, as the second or the first of them. */
function isSlip(shown: string, start: number, end: number): boolean {
  const [two, three] = [shown.charAt(end), shown.charAt(end + 1)];
  return (two === '' || two !== three) && (start < 2 || shown.charAt(start - 1) !== shown.charAt(start - 2));
}
