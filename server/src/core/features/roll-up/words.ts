import { type Language, type RollUpData, type RollUpKey, WORDINGS } from '../../messages/catalogue.ts';
import { fill } from '../../messages/template.ts';

/** Says something of reports that were added up, in one language. */
export type Say = <Key extends RollUpKey>(key: Key, data: RollUpData<Key>) => string;

/** The words of `language`. */
export function sayIn(language: Language): Say {
  const { rollUp, grammar } = WORDINGS[language];
  return (key, data) => fill(rollUp[key], data, grammar);
}
