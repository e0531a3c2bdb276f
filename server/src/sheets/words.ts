import type { Language } from '../core/messages/catalogue.ts';
import type { Holes } from '../core/messages/template.ts';
import { type Filling, filled } from '../host/filled.ts';
import { sheetsEn } from './words.en.ts';
import { sheetsZhCn } from './words.zh-cn.ts';

type WordKey = keyof typeof sheetsZhCn;
type WordData<Key extends WordKey> = Readonly<Record<Holes<(typeof sheetsZhCn)[Key]>, Filling>>;

/** Words what stands in tables for people, whose cells it is shown escaped in. */
export type Say = <Key extends WordKey>(key: Key, data: WordData<Key>) => string;

const WORDS: Readonly<Record<Language, Readonly<Record<WordKey, string>>>> = { 'zh-cn': sheetsZhCn, en: sheetsEn };

/** The words of tables in `language`. */
export function sheetSpeaker(language: Language): Say {
  const words = WORDS[language];
  return (key, data) => filled(words[key], data, words.comma);
}
