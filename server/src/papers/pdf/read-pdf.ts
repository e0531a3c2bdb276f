import type { LeftOut, PaperReading } from '../paper.ts';
import { paperText } from '../paper-text.ts';
import { withoutMargins } from './margins.ts';
import { openPdf } from './open.ts';
import { type PageBlock, pageBlocks } from './page-blocks.ts';
import { pdfLines } from './pdf-lines.ts';
import { readPage } from './read-page.ts';

/** No report has so many pages, nor so many characters. */
const MOST_PAGES = 1000;
const MOST_GLYPHS = 3_000_000;

/** Reads a PDF: its characters and lines by where they stand. Nothing is fetched, and no script in it runs. */
export async function readPdf(bytes: Uint8Array): Promise<PaperReading> {
  const opened = await openPdf(bytes);
  if (!opened.ok) return opened;
  const { document } = opened;
  try {
    if (document.numPages > MOST_PAGES) return { ok: false, fault: 'too-large' };
    const pages: PageBlock[][] = [];
    let [glyphs, pictures, isDrawn] = [0, 0, false];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const marks = await readPage(page);
      page.cleanup();
      glyphs += marks.glyphs.length;
      pictures += marks.pictures;
      isDrawn ||= marks.isDrawn;
      if (glyphs > MOST_GLYPHS) return { ok: false, fault: 'too-large' };
      pages.push(pageBlocks(marks, number - 1));
    }
    if (pages.every((blocks) => blocks.length === 0)) return { ok: false, fault: isDrawn ? 'scan' : 'empty' };
    const { pages: left, numbers, margins } = withoutMargins(pages);
    const { lines, repeated } = pdfLines(left.flat());
    const leftOut: LeftOut[] = [
      { what: 'page-number', count: numbers } as const,
      { what: 'header-or-footer', count: margins + repeated } as const,
      { what: 'picture', count: pictures } as const,
      { what: 'note-mark', count: marksIn(left.flat()) } as const,
    ].filter(({ count }) => count > 0);
    return { ok: true, paper: { kind: 'pdf', ...paperText(lines), leftOut } };
  } catch {
    return { ok: false, fault: 'broken' };
  } finally {
    await document.destroy();
  }
}

/** How many marks of notes were left out of the cells of tables. */
function marksIn(blocks: readonly PageBlock[]): number {
  return blocks.reduce((sum, block) => sum + (block.kind === 'table' ? block.marks : 0), 0);
}
