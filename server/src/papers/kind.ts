import { Refusal } from './refusal.ts';
import type { FileKind } from './file-kind.ts';
import { kindOfOle } from './kind-ole.ts';
import { kindOfZip } from './kind-zip.ts';

/** Bytes at the start of a file that tell what it is. */
const ZIP = [0x50, 0x4b];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const PDF = '%PDF-';
const RTF = '{\\rtf';
/** So far from its start a PDF may begin; so much of a text is looked at. */
const PDF_WITHIN = 1024;
const HEAD = 4096;
const TAG = 0x3c;
/** What a page has near its beginning, and Word files of 2003, which are XML; a page kept with its pictures is mail. */
const PAGE = /<(?:!doctype html|html|head|body|meta|table|div|p|span)[\s>]/i;
const WORD_XML = /progid="Word\.Document"|schemas\.microsoft\.com\/office\/(?:word\/2003\/wordml|2006\/xmlPackage)/;
const MAIL = /^(?:from|mime-version|content-type|subject|snapshot-content-location): /i;
const PAGE_NAME = /\.(?:html?|mht|mhtml|shtml|xhtml)$/i;
/** Commas instead of cells: what is merged is lost. */
const SHEET_NAME = /\.csv$/i;
const PAPER_NAME = /\.(docx|docm|dotx|xlsx|xlsm|pdf|doc|wps|et|xls)$/i;

/**
 * Tells what a file is. Its bytes tell it; its name only where they do not, as with a page that begins like a text.
 * @param name the file's name, where it has one
 */
export function kindOf(bytes: Uint8Array, name = ''): FileKind {
  if (bytes.every((byte) => byte === 0)) return { fault: 'empty' };
  try {
    if (startsWith(bytes, ZIP)) return kindOfZip(bytes);
    if (startsWith(bytes, OLE)) return kindOfOle(bytes, name);
  } catch (error) {
    return { fault: error instanceof Refusal ? error.fault : 'broken' };
  }
  return kindOfText(headOf(bytes), name);
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

function kindOfText(head: string, name: string): FileKind {
  if (head.slice(0, PDF_WITHIN).includes(PDF)) return { kind: 'pdf' };
  const text = head.trimStart();
  if (text.startsWith(RTF)) return { fault: 'rich-text' };
  if (WORD_XML.test(head)) return { fault: 'old-word' };
  if (PAGE_NAME.test(name) || MAIL.test(text)) return { kind: 'html' };
  const isPaper = PAPER_NAME.test(name);
  // A text may hold a tag somewhere; a page begins with one, and a paper that begins with one is a page in disguise.
  if (text.startsWith('<') && PAGE.test(head)) return { kind: 'html' };
  if (SHEET_NAME.test(name)) return { fault: 'old-sheet' };
  if (isPaper) return { fault: text === '' ? 'empty' : 'broken' };
  return { kind: 'text' };
}

/** The beginning of a file as text, whatever its encoding: marks of kinds are ASCII. */
function headOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const encoding = isWide ? (first === 0xff ? 'utf-16le' : 'utf-16be') : orderOf(bytes);
  const head = new TextDecoder(encoding).decode(bytes.subarray(0, HEAD));
  return head.replace(/^\u00ef\u00bb\u00bf/, '');
}

/** UTF-16 without its mark: a page begins with `<`, beside which is a NUL. */
function orderOf([first, second]: Uint8Array): string {
  if (first === TAG && second === 0) return 'utf-16le';
  return first === 0 && second === TAG ? 'utf-16be' : 'latin1';
}
