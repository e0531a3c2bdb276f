import { MOST_PAPER_BYTES } from './bounds.ts';
import { kindOf } from './kind.ts';
import type { PaperReading } from './paper.ts';
import { READERS } from './readers.ts';
import { refusing } from './refusal.ts';

/**
 * Reads a paper into text. Never throws, and looks at nothing but the bytes: nothing is fetched, no macro is run.
 * @param name the file's name: it helps where the bytes do not tell what the file is
 */
export async function readPaper(bytes: Uint8Array, name = ''): Promise<PaperReading> {
  if (bytes.length > MOST_PAPER_BYTES) return { ok: false, fault: 'too-large' };
  const found = kindOf(bytes, name);
  if ('fault' in found) return { ok: false, fault: found.fault };
  const bring = found.kind === 'text' ? undefined : READERS[found.kind];
  if (!bring) return { ok: false, fault: 'other-kind' };
  return refusing(async () => (await bring())(bytes));
}
