import { type HoverData, type HoverKey, type Language, WORDINGS } from '../../messages/catalogue.ts';
import { fill } from '../../messages/template.ts';

/** Says something of a hover in one language. */
export type Say = <Key extends HoverKey>(key: Key, data: HoverData<Key>) => string;

export function sayIn(language: Language): Say {
  const { hover, grammar } = WORDINGS[language];
  return (key, data) => fill(hover[key], data, grammar);
}
