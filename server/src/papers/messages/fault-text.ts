import type { Language } from '../../core/messages/catalogue.ts';
import { NO_GRAMMAR, fill } from '../../core/messages/template.ts';
import type { PaperReading } from '../paper.ts';
import { en } from './en.ts';
import { zhCn } from './zh-cn.ts';

type Refused = Omit<Extract<PaperReading, { ok: false }>, 'ok'>;

/** Says why a file cannot be read, and what to do. */
export function faultText({ fault, cells = { named: [], count: 0 } }: Refused, language: Language): string {
  const text = (language === 'en' ? en : zhCn)[fault];
  return fill(text, { ...cells }, { ...NO_GRAMMAR, comma: language === 'en' ? ', ' : '、' });
}
