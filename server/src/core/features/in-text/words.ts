import { type InTextData, type InTextKey, type Language, WORDINGS } from '../../messages/catalogue.ts';
import { fill } from '../../messages/template.ts';

/** Says in one language what editors show in the text. */
export type Say = <Key extends InTextKey>(key: Key, data: InTextData<Key>) => string;

/** The words of `language`. */
export function sayIn(language: Language): Say {
  const { inText, grammar } = WORDINGS[language];
  return (key, data) => fill(inText[key], data, grammar);
}
