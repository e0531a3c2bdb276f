import type { FileKind } from './file-kind.ts';

/** Names of streams, as an old office file lists them. */
const ENCRYPTED = 'EncryptedPackage';
const WORD = 'WordDocument';
/** The streams of old Excel, by its versions. */
const WORKBOOKS = ['Workbook', 'Book'];
const SHEET_NAME = /\.(?:xls|et|ett)$/i;
const WPS_NAME = /\.(?:wps|wpt)$/i;
/** The first two bytes of an old Word file's main stream, and its flag for a password. */
const WORD_MAGIC = 0xa5ec;
const FLAGS_AT = 0x0a;
const HAS_PASSWORD = 0x0100;
const SECTOR = 512;

/** Tells what an old office file is: a folder of streams. WPS writes its own files (.wps) in the way of old Word. */
export function kindOfOle(bytes: Uint8Array, name: string): FileKind {
  if (holds(bytes, ENCRYPTED)) return { fault: 'encrypted' };
  if (bytes.length % SECTOR !== 0 && !holds(bytes, WORD)) return { fault: 'truncated' };
  if (!holds(bytes, WORD)) {
    const isSheet = WORKBOOKS.some((name) => holds(bytes, name)) || SHEET_NAME.test(name);
    return { fault: isSheet ? 'old-sheet' : 'other-kind' };
  }
  if (hasPassword(bytes)) return { fault: 'encrypted' };
  return { fault: WPS_NAME.test(name) ? 'wps' : 'old-word' };
}

/** Whether the bytes hold a name of a stream; such names are in UTF-16. */
function holds(bytes: Uint8Array, name: string): boolean {
  const [first = 0] = [...name].map((character) => character.charCodeAt(0));
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if ([...name].every((character, index) => bytes[at + 2 * index] === character.charCodeAt(0))) return true;
  }
  return false;
}

function hasPassword(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = SECTOR; at + FLAGS_AT + 2 <= bytes.length; at += SECTOR) {
    if (view.getUint16(at, true) === WORD_MAGIC) return (view.getUint16(at + FLAGS_AT, true) & HAS_PASSWORD) !== 0;
  }
  return false;
}
