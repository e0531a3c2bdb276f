import type { TextDocument } from 'vscode';
import { misread } from '../../../server/src/core/syntax/misread.ts';
import { decodeBounded } from '../../../server/src/host/decode-bounded.ts';
import { readReport } from '../files.ts';

/** An encoding to reopen a document in. */
export interface RightEncoding {
  /** VS Code's name of it. */
  readonly id: string;
  /** What people are shown. */
  readonly shown: string;
  /** The text of the file in it. */
  readonly text: string;
}

/** What VS Code calls the encodings. */
export const IDS = { gb18030: 'gb18030', 'utf-8': 'utf8', 'utf-16le': 'utf16le', 'utf-16be': 'utf16be' } as const;

/**
 * The encoding of the file of `document`, which looks as if it was opened in another. Null where it is open in that
 * very one, where not all of the file can be read in it, or where the file holds nothing better than what is shown.
 */
export async function rightEncoding({ uri, encoding, isUntitled }: TextDocument): Promise<RightEncoding | null> {
  if (isUntitled) return null;
  const bytes = await readReport(uri).then(
    (read) => read,
    () => null,
  );
  const found = bytes && decodeBounded(bytes);
  const decoded = found && 'text' in found ? found.text : null;
  if (!decoded || decoded.undecodable.length > 0 || misread(decoded.text)) return null;
  const id = IDS[decoded.encoding];
  return id === encoding ? null : { id, shown: decoded.encoding.toUpperCase(), text: decoded.text };
}
