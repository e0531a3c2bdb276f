import { MOST_PAPER_BYTES } from '../bounds.ts';
import type { PaperReading } from '../paper.ts';
import { type PaperLine, paperText } from '../paper-text.ts';
import { Refusal } from '../refusal.ts';
import { decodePage } from './decode.ts';
import { Tally } from './left-out.ts';
import type { PageLine } from './page-line.ts';
import { pageLines } from './page-lines.ts';
import { reportLines } from './report-lines.ts';
import { elementsIn, treeOf } from './tree.ts';

/** All parts of a page in one file, as some browsers save it: in lines of letters and digits, not as a page. */
const ARCHIVE = /^(?:From: <Saved by|MIME-Version:|Content-Type: multipart\/related)/i;

const END = /<\/(?:body|html)\s{0,9}>/i;
/** A tag that has begun at the end of the file. */
const OPEN_TAG = /<[a-z/!]?[^<>]{0,2000}$/i;

/** Whether a page certainly breaks off: it has no end, and stops within a tag. */
function isCutOff(html: string): boolean {
  return !END.test(html) && OPEN_TAG.test(html.slice(-2001).trimEnd());
}

/** Reads a saved web page: the report in it, without the page around it. Pure; no script runs and nothing is fetched. */
export function readHtml(bytes: Uint8Array): PaperReading {
  if (bytes.length > MOST_PAPER_BYTES) return { ok: false, fault: 'too-large' };
  const html = decodePage(bytes);
  if (ARCHIVE.test(html)) return { ok: false, fault: 'archive' };
  try {
    return readPage(html);
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, fault: error.fault };
    throw error;
  }
}

function readPage(html: string): PaperReading {
  const root = treeOf(html);
  const [body] = elementsIn(root, ({ tagName }) => tagName === 'body' || tagName === 'frameset');
  if (!body) return { ok: false, fault: 'empty' };
  const tally = new Tally();
  tally.add(
    'script',
    elementsIn(root, ({ tagName }) => tagName === 'head').flatMap(({ childNodes }) =>
      childNodes.filter((node) => /^(?:script|style)$/.test(node.nodeName)),
    ).length,
  );
  const all = pageLines(body, tally);
  const lines = reportLines(all);
  if (lines.every(({ text }) => text === '')) {
    // One that is cut off before its words has a script in its head, too.
    const isFilled = END.test(html) && elementsIn(root, ({ tagName }) => tagName === 'script').length > 0;
    return { ok: false, fault: isFilled ? 'script-page' : 'empty' };
  }
  if (isCutOff(html)) tally.add('cut-off');
  tally.add('navigation', all.length - lines.length);
  return { ok: true, paper: { kind: 'html', ...paperText(numbered(lines)), leftOut: tally.all } };
}

/** Counts the lines of a page or a report: paragraphs from 0, and tables, of which some of the page may be gone. */
export function numbered(lines: readonly PageLine[]): PaperLine[] {
  const tables = new Map<number, number>();
  let paragraphs = 0;
  return lines.map(({ text, row }) => {
    if (!row) return { kind: 'paragraph', text, paragraph: paragraphs++ };
    const table = tables.get(row.table) ?? tables.size;
    tables.set(row.table, table);
    return { kind: 'row', ...row, table };
  });
}
