import { type Language, type OutlineData, type OutlineKey, WORDINGS } from '../../messages/catalogue.ts';
import { fill } from '../../messages/template.ts';
import type { Figure } from '../../report/table.ts';
import type { Span } from '../../text/span.ts';
import { visible } from '../../text/visible.ts';

/** The longest name of a subsection, in characters. */
const LONGEST_NAME = 30;
/** A figure is shown up to so many characters. */
const LONGEST_FIGURE = 20;

/** Says something of the outline in one language. */
export type Say = <Key extends OutlineKey>(key: Key, data: OutlineData<Key>) => string;

export function sayIn(language: Language): Say {
  const { outline, grammar } = WORDINGS[language];
  return (key, data) => fill(outline[key], data, grammar);
}

/** The words at `parts` as one name. */
export function nameOf(text: string, parts: readonly Span[]): string {
  return shown(parts.map(({ start, end }) => text.slice(start, end)).join(''));
}

/** How a paragraph begins: up to its first full stop, and not too long. */
export function beginning(text: string, [part]: readonly Span[]): string {
  if (!part) return '';
  const [sentence = ''] = text.slice(part.start, part.end).split('。', 1);
  return shortened(sentence, LONGEST_NAME);
}

/** A figure as the text writes it. */
export function figureText(text: string, { value, span }: Figure<'text'>, say: Say): string {
  switch (value.kind) {
    case 'blank':
      return say('blank', {});
    case 'unplaced':
      return say('unplaced', {});
    case 'repeated':
      return shortened(value.parts.map(({ start, end }) => text.slice(start, end)).join(' '), LONGEST_FIGURE);
    case 'number':
    case 'nil':
    case 'text':
      return shortened(text.slice(span.start, span.end), LONGEST_FIGURE);
  }
}

function shortened(words: string, longest: number): string {
  // Twice as many units hold that many characters at the least, and a long line is not taken apart as a whole.
  const characters = [...words.slice(0, 2 * longest + 2)];
  return shown(characters.length > longest ? `${characters.slice(0, longest).join('')}…` : words);
}

/** Words as a person may see them; between the cells of a row a tab is but a space. */
function shown(words: string): string {
  return visible(words.replaceAll('\t', ' '));
}
