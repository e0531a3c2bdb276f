import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import { MOST_PAPER_BYTES } from '../bounds.ts';
import type { PaperFault } from '../paper.ts';
import { BundledCmaps } from './cmaps/bundled-cmaps.ts';
import { fillIn } from './fill-in.ts';
import { holdsMoreThan } from './inflated-size.ts';

/** Pages, fonts and pictures unpacked. */
const MOST_UNPACKED = 400_000_000;
const END = '%%EOF';
/** So far from the end of a file its end is told. */
const TAIL = 2048;

/** Opens a PDF, or says why it cannot be. */
export async function openPdf(
  bytes: Uint8Array,
): Promise<
  { readonly ok: true; readonly document: PDFDocumentProxy } | { readonly ok: false; readonly fault: PaperFault }
> {
  if (bytes.length === 0) return { ok: false, fault: 'empty' };
  if (bytes.length > MOST_PAPER_BYTES || holdsMoreThan(bytes, MOST_UNPACKED)) return { ok: false, fault: 'too-large' };
  fillIn();
  const { getDocument } = await import('unpdf/pdfjs');
  try {
    const document = await getDocument({
      // pdf.js takes the bytes away from whoever gives them, and refuses those of a Buffer, whose `slice` is no copy.
      data: new Uint8Array(bytes),
      verbosity: 0,
      cMapUrl: 'bundled/',
      cMapPacked: true,
      BinaryDataFactory: BundledCmaps,
      disableFontFace: true,
      useSystemFonts: false,
      useWorkerFetch: false,
      useWasm: false,
      isOffscreenCanvasSupported: false,
      isImageDecoderSupported: false,
      enableXfa: false,
      maxImageSize: 1,
      stopAtErrors: false,
    }).promise;
    return { ok: true, document };
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') return { ok: false, fault: 'encrypted' };
    const isCut = !new TextDecoder('latin1').decode(bytes.subarray(-TAIL)).includes(END);
    return { ok: false, fault: isCut ? 'truncated' : 'broken' };
  }
}
