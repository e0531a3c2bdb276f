import type { Diagnostic } from '../core/analyze.ts';
import { describeFinding } from '../core/features/describe.ts';
import type { Language } from '../core/messages/catalogue.ts';
import type { Checked } from './checked.ts';
import { WORDS } from './words.ts';

/** The message of a finding, behind its place where that is in a paper: whoever reads it there has no lines to go by. */
export function placedMessage(found: Diagnostic, place: Checked['place'], language: Language): string {
  const message = describeFinding(found, language);
  return place ? `${place(found.span)}${WORDS[language].colon}${message}` : message;
}
