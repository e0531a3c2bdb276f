import { analyze } from '../../server/src/core/analyze.ts';
import { type Hover, hover } from '../../server/src/core/features/hover.ts';
import type { Language } from '../../server/src/core/messages/catalogue.ts';
import { mark, unmark } from './marks.ts';
import { sample } from './sample.ts';

/** The hover at the cursor ‸ of a marked text, and the text with what it explains marked; null where there is none. */
export function hoverAt(text: string, language: Language = 'zh-cn'): (Hover & { marked: string }) | null {
  const { text: bare, cursors } = unmark(text);
  const found = hover(analyze(bare), cursors[0]!, language);
  return found && { ...found, marked: mark(bare, [found.span]) };
}

/** The first line of what a hover says at the cursor in `sentence`, put into section one of the sample. */
export function titleIn(sentence: string): string | null {
  const text = sample(2021, ['（四）平台建设。优化栏目设置，方便公众查阅。', `（四）平台建设。${sentence}`]);
  return hoverAt(text)?.markdown.split('\n')[0] ?? null;
}
