import { type Prose, spanIn } from '../../report/paragraphs.ts';
import { type BlockFinding, finding } from '../finding.ts';
import { paragraphRule } from '../rule.ts';
import { dictionaryOf, wrongWords } from './dictionary.ts';
import { doubledPhrases } from './doubled-phrases.ts';
import { DOUBLED_WORDS } from './doubled-words.ts';

/** Whether anything stands right behind itself: a character, or a word. */
const DOUBLED = /(.{1,6})\1/;
const WORDS = dictionaryOf(DOUBLED_WORDS.map((word) => ({ ...word, isWrong: isSlip })));

/** A word with a character written twice, from a list, or a word written twice. */
export const doubledCharacter = paragraphRule({
  name: 'doubled-character',
  family: 'names',
  priority: 'P1',
  severity: 'warning',
  fixable: true,
  check: doubled,
});

function doubled(prose: Prose): BlockFinding[] {
  const { plain } = prose;
  if (!DOUBLED.test(plain)) return [];
  const characters = wrongWords(prose, WORDS).map(({ span, word, replacement }) =>
    finding('doubled-character', span, { text: word.wrong, right: word.right }, { replacement }),
  );
  const words = doubledPhrases(plain).map(({ start, end, right }) => {
    const span = spanIn(prose, start, end);
    const replacement = span.end - span.start === end - start ? right : null;
    const message = right.length === 1 ? 'doubled-character' : 'doubled-character/word';
    return finding(message, span, { text: plain.slice(start, end), right }, { replacement });
  });
  return [...characters, ...words];
}

/** `的的确确`: both characters of a word twice. Whether the doubled character does not stand in a word of two doubled ones, as the second or the first of them. */
function isSlip(shown: string, start: number, end: number): boolean {
  const [two, three] = [shown.charAt(end), shown.charAt(end + 1)];
  return (two === '' || two !== three) && (start < 2 || shown.charAt(start - 1) !== shown.charAt(start - 2));
}
