import type { Language } from '../core/messages/catalogue.ts';
import type { Holes } from '../core/messages/template.ts';
import { type Filling, filled } from '../host/filled.ts';
import { en } from './words.en.ts';
import { zhCn } from './words.zh-cn.ts';

export type WordKey = keyof typeof zhCn;
/** What a sentence needs to be filled. */
export type WordData<Key extends WordKey> = Readonly<Record<Holes<(typeof zhCn)[Key]>, Filling>>;

/** Words a sentence in the language of the run. What fills it is shown escaped. */
export type Say = <Key extends WordKey>(key: Key, data: WordData<Key>) => string;

/** The words of each language. */
export const WORDS: Readonly<Record<Language, Readonly<Record<WordKey, string>>>> = { 'zh-cn': zhCn, en };

/** The sentences of `language`. */
export function speaker(language: Language): Say {
  const words = WORDS[language];
  return (key, data) => filled(words[key], data, words.comma);
}
