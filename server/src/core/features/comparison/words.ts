import { type ComparisonData, type ComparisonKey, type Language, WORDINGS } from '../../messages/catalogue.ts';
import { fill } from '../../messages/template.ts';

/** Says something of two reports beside each other, in one language. */
export type Say = <Key extends ComparisonKey>(key: Key, data: ComparisonData<Key>) => string;

/** The words of `language`. */
export function sayIn(language: Language): Say {
  const { comparison, grammar } = WORDINGS[language];
  return (key, data) => fill(comparison[key], data, grammar);
}
