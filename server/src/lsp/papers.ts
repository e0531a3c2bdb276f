import type { Language } from '../core/messages/catalogue.ts';
import { faultText } from '../papers/messages/fault-text.ts';
import type { Paper } from '../papers/paper.ts';
import { readPaper } from '../papers/read-paper.ts';
import type { Sheet } from '../sheets/sheet.ts';

/** What a paper holds, or the sentence that says why it is not read and what to do. */
export type PaperText =
  { readonly ok: true; readonly paper: Paper } | { readonly ok: false; readonly sentence: string };

/**
 * Reads a paper for a host. With all that it needs this is a bundle of its own: hosts bring it by `import()`, so that
 * nothing of it is loaded before a paper is there.
 * @param name the file's name
 */
export async function paperText(bytes: Uint8Array, name: string, language: Language): Promise<PaperText> {
  const reading = await readPaper(bytes, name);
  return reading.ok ? reading : { ok: false, sentence: faultText(reading, language) };
}

/** The text of what somebody copied as HTML, where a table is in it; null where none is. */
export async function copiedText(html: string): Promise<string | null> {
  const { readFragment } = await import('../papers/html/read-fragment.ts');
  return readFragment(html);
}

/** Sheets as the bytes of a workbook (.xlsx). */
export async function workbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const { workbookOf } = await import('../sheets/sheet-xlsx.ts');
  return workbookOf(sheets);
}
