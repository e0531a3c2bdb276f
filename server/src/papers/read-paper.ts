import { MOST_PAPER_BYTES } from './bounds.ts';
import { kindOf } from './kind.ts';
import type { PaperKind, PaperReading } from './paper.ts';
import { type PaperReader, READERS } from './readers.ts';
import { refusing } from './refusal.ts';

/** Readers that only some hosts have, as that of old Word files. */
export type MoreReaders = Readonly<Partial<Record<PaperKind, () => Promise<PaperReader>>>>;

/** What a file says that needs a reader which this host lacks. */
const WITHOUT_READER: Readonly<Partial<Record<PaperKind, 'old-word'>>> = { doc: 'old-word' };

/**
 * Reads a paper into text. Never throws, and looks at nothing but the bytes: nothing is fetched, no macro is run.
 * @param name the file's name: it helps where the bytes do not tell what the file is
 * @param more readers of this host's own
 */
export async function readPaper(bytes: Uint8Array, name = '', more: MoreReaders = {}): Promise<PaperReading> {
  if (bytes.length > MOST_PAPER_BYTES) return { ok: false, fault: 'too-large' };
  const found = kindOf(bytes, name);
  if ('fault' in found) return { ok: false, fault: found.fault };
  if (found.kind === 'text') return { ok: false, fault: 'other-kind' };
  const bring = more[found.kind] ?? READERS[found.kind];
  if (!bring) return { ok: false, fault: WITHOUT_READER[found.kind] ?? 'other-kind' };
  const read = await bring();
  return refusing(() => read(bytes));
}
