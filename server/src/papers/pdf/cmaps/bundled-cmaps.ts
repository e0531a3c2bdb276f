import { inflateSync } from 'fflate';

/**
 * Gives pdf.js the tables of Chinese character sets out of the program itself: without them the text of a PDF whose
 * Chinese fonts are not in it is lost. Nothing is fetched and no file is read; the tables are brought when one is asked for.
 */
export class BundledCmaps {
  async fetch({ kind, filename }: { readonly kind: string; readonly filename: string }): Promise<Uint8Array> {
    const { CMAPS } = await import('./adobe-gb1.ts');
    const packed = kind === 'cMapUrl' ? CMAPS[filename.replace(/\.bcmap$/, '')] : undefined;
    if (packed === undefined) throw new Error(`not bundled: ${filename}`);
    return inflateSync(Uint8Array.from(atob(packed), (character) => character.charCodeAt(0)));
  }
}
