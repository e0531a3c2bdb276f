import type { Language } from '../core/messages/catalogue.ts';
import { MOST_SETTINGS_BYTES, MOST_SETTINGS_MEGABYTES } from './bounds.ts';

/** Why a settings file is not read: it is a device, a pipe or the like, too large, or a link that leads elsewhere. */
export type Refusal = 'no-file' | 'too-large' | 'outside';

const WORDS: Readonly<Record<Language, Readonly<Record<Refusal, string>>>> = {
  'zh-cn': {
    'no-file': '不是普通文件，没有读；里面的设置都没有生效。',
    'too-large': `超过 ${MOST_SETTINGS_MEGABYTES} MB，不会是设置文件，没有读；里面的设置都没有生效。`,
    outside: '是指到文件夹以外的链接，没有读；里面的设置都没有生效。请把文件本身放在这里。',
  },
  en: {
    'no-file': 'not a regular file, and not read: none of its settings hold.',
    'too-large': `larger than ${MOST_SETTINGS_MEGABYTES} MB, which no settings file is, and not read: none of its settings hold.`,
    outside: 'a link that leads out of the folder, and not read: none of its settings hold. Put the file itself here.',
  },
};

/** Says why a settings file is not read, behind its name. */
export function refusalText(refusal: Refusal, language: Language): string {
  return WORDS[language][refusal];
}

/** Why a settings file is not read whose text an editor holds; null where nothing is against it. */
export function refusalOf(text: string): Refusal | null {
  return text.length > MOST_SETTINGS_BYTES ? 'too-large' : null;
}
