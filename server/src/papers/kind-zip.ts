import type { FileKind } from './file-kind.ts';
import type { PaperFault } from './paper.ts';
import { directoryOf } from './zip/directory.ts';

/** Tells what a zip is by the files in it. Throws a `Refusal` where it is cut off or broken. */
export function kindOfZip(bytes: Uint8Array): FileKind {
  const names = new Set(directoryOf(bytes).map(({ name }) => name.toLowerCase()));
  const has = (folder: string): boolean => [...names].some((name) => name.startsWith(folder));
  if (!names.has('[content_types].xml'))
    return { fault: names.has('content.xml') ? openDocument(bytes) : 'other-kind' };
  if (has('word/')) return { kind: 'docx' };
  return has('xl/') ? { kind: 'xlsx' } : { fault: 'other-kind' };
}

const SHEET = 'application/vnd.oasis.opendocument.spreadsheet';
/** So far into the file its kind is named: it is the first thing in it, not packed. */
const HEAD = 200;

/** What an OpenDocument file is: it begins with its kind. */
function openDocument(bytes: Uint8Array): PaperFault {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  return head.includes(SHEET) ? 'old-sheet' : 'open-document';
}
