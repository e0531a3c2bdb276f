import { NO_GRAMMAR, fill } from '../core/messages/template.ts';
import { visible } from './escape.ts';

/** What fills a hole of a sentence: words, a number, or names one after the other. */
export type Filling = string | number | readonly string[];

/**
 * A sentence with its holes filled; what fills them is shown escaped. A list of names that begins a sentence begins as
 * the first name does: a name is written in one way.
 * @param comma what stands between names
 */
export function filled(sentence: string, data: Readonly<Record<string, Filling>>, comma: string): string {
  const holes = Object.entries(data).map(([hole, filling]) => [hole, shown(filling, comma)] as const);
  return fill(sentence, Object.fromEntries(holes), NO_GRAMMAR);
}

function shown(filling: Filling, comma: string): string | number {
  if (typeof filling === 'number') return filling;
  return typeof filling === 'string' ? visible(filling) : filling.map(visible).join(comma);
}
