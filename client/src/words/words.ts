import type { Language } from '../../../server/src/core/messages/catalogue.ts';
import { type Holes, NO_GRAMMAR, fill } from '../../../server/src/core/messages/template.ts';
import { en } from './en.ts';
import { zhCn } from './zh-cn.ts';

export type WordKey = keyof typeof zhCn;
type WordData<Key extends WordKey> = Readonly<Record<Holes<(typeof zhCn)[Key]>, string | number>>;

/** Words a sentence of the extension in one language. */
export type Say = <Key extends WordKey>(key: Key, data: WordData<Key>) => string;

/** What the setting `gongkai.language` may be. */
export type LanguageSetting = 'zh-cn' | 'en' | 'auto';

/**
 * The sentences in the language that is set.
 * @param locale the language of the editor, which `auto` follows
 */
export function speaker(setting: LanguageSetting, locale: string): Say {
  const words: Readonly<Record<WordKey, string>> = spokenIn(setting, locale) === 'en' ? en : zhCn;
  return (key, data) => fill(words[key], data, NO_GRAMMAR);
}

/** The language that is spoken where that is set; `auto` follows the `locale` of the editor. */
export function spokenIn(setting: LanguageSetting, locale: string): Language {
  return setting === 'en' || (setting === 'auto' && !/^zh\b/i.test(locale)) ? 'en' : 'zh-cn';
}
