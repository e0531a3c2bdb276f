import { type FormViewData, type FormViewKey, type Language, WORDINGS } from '../../messages/catalogue.ts';
import { fill } from '../../messages/template.ts';

/** Says something of the view of the form in one language. */
export type Say = <Key extends FormViewKey>(key: Key, data: FormViewData<Key>) => string;

/** The words of `language`. */
export function sayIn(language: Language): Say {
  const { formView, grammar } = WORDINGS[language];
  return (key, data) => fill(formView[key], data, grammar);
}
