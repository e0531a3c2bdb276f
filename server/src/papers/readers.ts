import type { PaperKind, PaperReading } from './paper.ts';

/** Reads the bytes of one kind of paper. It may throw: `refusing` tells what that means. */
export type PaperReader = (bytes: Uint8Array) => PaperReading | Promise<PaperReading>;

/** The reader of each kind. What brings it also brings its libraries, so none is loaded before a paper is there. */
export const READERS: Readonly<Partial<Record<PaperKind, () => Promise<PaperReader>>>> = {
  docx: async () => (await import('./docx/read-docx.ts')).readDocx,
  html: async () => (await import('./html/read-html.ts')).readHtml,
  pdf: async () => (await import('./pdf/read-pdf.ts')).readPdf,
  xlsx: async () => (await import('./xlsx/read-xlsx.ts')).readXlsx,
};
