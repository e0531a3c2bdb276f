import type { Language } from '../core/messages/catalogue.ts';
import { type Holes, NO_GRAMMAR, fill } from '../core/messages/template.ts';
import { visible } from './escape.ts';
import { en } from './words.en.ts';
import { zhCn } from './words.zh-cn.ts';

export type WordKey = keyof typeof zhCn;
type Filling = string | number | readonly string[];
/** What a sentence needs to be filled. */
export type WordData<Key extends WordKey> = Readonly<Record<Holes<(typeof zhCn)[Key]>, Filling>>;

/** Words a sentence in the language of the run. What fills it is shown escaped. */
export type Say = <Key extends WordKey>(key: Key, data: WordData<Key>) => string;

/** The words of each language. */
export const WORDS: Readonly<Record<Language, Readonly<Record<WordKey, string>>>> = { 'zh-cn': zhCn, en };

/** The sentences of `language`. */
export function speaker(language: Language): Say {
  const words = WORDS[language];
  return (key, data) => {
    const filled = Object.entries<Filling>(data).map(([hole, filling]) => [hole, shown(filling, words.comma)] as const);
    return fill(words[key], Object.fromEntries(filled), NO_GRAMMAR);
  };
}

/** A list of names that begins a sentence begins as the first name does: a name is written in one way. */
function shown(filling: Filling, comma: string): string | number {
  if (typeof filling === 'number') return filling;
  return typeof filling === 'string' ? visible(filling) : filling.map(visible).join(comma);
}
