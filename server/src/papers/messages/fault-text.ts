import type { Language } from '../../core/messages/catalogue.ts';
import type { PaperFault } from '../paper.ts';
import { en } from './en.ts';
import { zhCn } from './zh-cn.ts';

/** Says why a file cannot be read, and what to do. */
export function faultText(fault: PaperFault, language: Language): string {
  return (language === 'en' ? en : zhCn)[fault];
}
