import type { Readiness } from './readiness.ts';

/** A box to tick, with a pen or with a keyboard. */
export const BOX = '□';

/** The answer as plain text: a line for each entry, with a box to tick. */
export function readyText({ title, verdict, parts }: Readiness): string {
  const lines = [title, '', verdict];
  for (const { heading, entries } of parts) lines.push('', heading, ...entries.map(({ words }) => `${BOX} ${words}`));
  return lines.map((line) => `${line}\n`).join('');
}
