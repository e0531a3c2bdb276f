import { type Language, type ReadyData, type ReadyKey, WORDINGS } from '../../messages/catalogue.ts';
import { fill } from '../../messages/template.ts';

/** Says something of what stands between a report and its publication, in one language. */
export type Say = <Key extends ReadyKey>(key: Key, data: ReadyData<Key>) => string;

/** The words of `language`. */
export function sayIn(language: Language): Say {
  const { ready, grammar } = WORDINGS[language];
  return (key, data) => fill(ready[key], data, grammar);
}
