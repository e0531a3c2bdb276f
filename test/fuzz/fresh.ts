import { type Settings, analyze } from '../../server/src/core/analyze.ts';
import type { Decoding } from '../../server/src/core/rules/rule.ts';
import { type View, viewOf } from './edits/view.ts';

/** What is seen in a text that is read for the first time. */
export function freshView(text: string, settings: Settings, decoding: Decoding | null = null): View {
  return viewOf(analyze(text, settings, decoding));
}
