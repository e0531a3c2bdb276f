import { excessOf, excessText } from '../host/bounds.ts';
import { decodeAs } from '../host/decode.ts';
import type { Loaded, LoadedText, Place } from './loaded.ts';

/** Pages tell their encoding, and some lie about it. */
const PAGE = /\.(?:[xs]?html?)$/i;

/**
 * Reads the bytes of a paper. What reads papers is a bundle of its own, and brought when the first one is there.
 * @param path what the file is called
 */
export async function loadPaper(path: string, bytes: Uint8Array, place: Omit<Place, 'io'>): Promise<Loaded> {
  const { say, language, encoding = null } = place;
  const refused = (reason: string): Loaded => ({ kind: 'refused', complaint: say('of-file', { path, reason }) });
  let papers;
  try {
    papers = await import('../lsp/papers.ts');
  } catch (error) {
    return refused(say('papers-missing', { reason: (error as NodeJS.ErrnoException).code ?? String(error) }));
  }
  const page = encoding !== null && PAGE.test(path) ? decodeAs(bytes, encoding) : null;
  // A byte order mark goes before whatever a page says of itself.
  const marked = page && Buffer.from(`\ufeff${page.text}`);
  const reading = await papers.paperText(marked ?? bytes, path, language);
  if (!reading.ok) return refused(reading.sentence);
  const { paper } = reading;
  const excess = excessOf(paper.text);
  if (excess) return refused(excessText(excess, language));
  const file: LoadedText = { ...{ text: paper.text, paper }, ...AS_WRITTEN };
  if (paper.text.trim() === '') return { kind: 'empty', file, complaint: say('empty-paper', { path }) };
  return { kind: 'text', file };
}

/** As `convert` writes it. */
const AS_WRITTEN = { encoding: 'utf-8', marked: false, undecodable: [], byteOffsets: [] } as const;
